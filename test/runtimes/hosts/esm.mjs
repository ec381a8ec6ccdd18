// ES modules, on any host that has Node's file system.
import { readFileSync } from "node:fs";
import process from "node:process";
import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import * as schema from "innovation-service-complex/schema";
import * as preset from "innovation-service-complex/taizhou";
import { scenario } from "../../contract/scenario.mjs";

const sample = new URL("../../../docs/examples/portfolio.json", import.meta.url);
process.stdout.write(scenario({ ...library, ...schema }, preset, charts, JSON.parse(readFileSync(sample, "utf8"))));

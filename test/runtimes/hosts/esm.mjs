// ES modules, on any host that has Node's file system.
import { readFileSync } from "node:fs";
import process from "node:process";
import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import * as schema from "innovation-service-complex/schema";
import * as tables from "innovation-service-complex/tables";
import * as preset from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { scenario } from "../../contract/scenario.mjs";

const sample = new URL("../../../docs/examples/portfolio.json", import.meta.url);
process.stdout.write(scenario({ ...library, ...schema, ...tables }, preset, charts, [zhCN, en], JSON.parse(readFileSync(sample, "utf8"))));

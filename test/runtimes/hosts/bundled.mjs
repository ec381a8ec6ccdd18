// One file of everything, as a bundler makes it of this; where the sample stands is said by the environment.
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

const sample = JSON.parse(readFileSync(process.env.SAMPLE, "utf8"));
process.stdout.write(scenario({ ...library, ...schema, ...tables }, preset, charts, [zhCN, en], sample));

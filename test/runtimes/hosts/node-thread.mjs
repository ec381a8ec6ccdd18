import { parentPort, workerData } from "node:worker_threads";
import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import * as schema from "innovation-service-complex/schema";
import * as tables from "innovation-service-complex/tables";
import * as preset from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { scenario } from "../../contract/scenario.mjs";

parentPort.postMessage(scenario({ ...library, ...schema, ...tables }, preset, charts, [zhCN, en], workerData));

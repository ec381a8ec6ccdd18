// A page in a browser, which gets the sample from its server and sends the answer back.
import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import * as schema from "innovation-service-complex/schema";
import * as tables from "innovation-service-complex/tables";
import * as preset from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { scenario } from "../../contract/scenario.mjs";

const sample = await fetch("/portfolio.json");
await fetch("/answer", { method: "POST", body: scenario({ ...library, ...schema, ...tables }, preset, charts, [zhCN, en], await sample.json()) });

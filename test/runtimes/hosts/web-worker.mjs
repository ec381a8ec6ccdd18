import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import * as schema from "innovation-service-complex/schema";
import * as preset from "innovation-service-complex/taizhou";
import { scenario } from "../../contract/scenario.mjs";

addEventListener("message", ({ data }) => postMessage(scenario({ ...library, ...schema }, preset, charts, data)));

import * as library from "innovation-service-complex";
import * as charts from "innovation-service-complex/charts";
import * as preset from "innovation-service-complex/taizhou";
import { scenario } from "../../contract/scenario.mjs";

addEventListener("message", ({ data }) => postMessage(scenario(library, preset, charts, data)));

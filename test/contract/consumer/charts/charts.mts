import type { EChartsOption } from "echarts";
import { Portfolio, trackTargets } from "innovation-service-complex";
import { type ChartOptions, targetChart } from "innovation-service-complex/charts";
import { taizhou } from "innovation-service-complex/taizhou";

const options: ChartOptions = { names: { pumps: "泵业综合体" } };
const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31" });
export const option: EChartsOption = targetChart(taizhou, progress, "zh-CN", options);

// @ts-expect-error a language that the library does not speak
targetChart(taizhou, progress, "fr");

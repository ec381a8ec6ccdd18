import type { EChartsOption } from "echarts";
import { Portfolio, trackTargets } from "innovation-service-complex";
import { type ChartOptions, targetChart } from "innovation-service-complex/charts";
import { taizhou } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";

const options: ChartOptions = { names: { records: { complexes: { pumps: "泵业综合体" } } } };
const progress = trackTargets(taizhou, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31" });
export const option: EChartsOption = targetChart(taizhou, progress, zhCN, options);

// @ts-expect-error the tag of a language in its place
targetChart(taizhou, progress, "zh-CN");

/**
 * Results of `innovation-service-complex` as [ECharts](https://echarts.apache.org) options: plain data, in Chinese and
 * English, for a host that draws them. ECharts itself is not imported; its types are, so install `echarts` 6.1 or later.
 *
 * @module innovation-service-complex/charts
 */

export { fundingChart, fundingChartTakes } from "./funding.js";
export { gapChart, gapChartTakes } from "./gaps.js";
export { type LeagueOptions, leagueChart, leagueChartTakes } from "./league/chart.js";
export type { ChartOptions } from "./options.js";
export { overlapChart, overlapChartTakes } from "./overlap/chart.js";
export { scheduleChart, scheduleChartTakes } from "./schedule/chart.js";
export { scoreChart, scoreChartTakes } from "./score/chart.js";
export { dimensionChart, dimensionChartTakes } from "./score/dimensions.js";
export { targetChart, targetChartTakes } from "./target/chart.js";
export { tierChart, tierChartTakes } from "./tiers.js";

/**
 * Results of `innovation-service-complex` as [ECharts](https://echarts.apache.org) options: plain data, in Chinese and
 * English, for a host that draws them. ECharts itself is not imported; its types are, so install `echarts` 6.1 or later.
 *
 * @module innovation-service-complex/charts
 */

export { averageChart } from "./average.js";
export { changeChart } from "./changes.js";
export { fundingChart } from "./funding/chart.js";
export { funnelChart } from "./funnel.js";
export { gapChart } from "./gaps/chart.js";
export { gradeChart } from "./grade.js";
export { headlineChart } from "./headline.js";
export { type LeagueOptions, leagueChart } from "./league/chart.js";
export { type MapOptions, mapChart } from "./map.js";
export { type MilestoneOptions, milestoneChart } from "./milestones.js";
export type { ChartOptions } from "./options.js";
export { overlapChart } from "./overlap/chart.js";
export { type ReadingEffect, readingChart } from "./readings.js";
export { scheduleChart } from "./schedule/chart.js";
export { scoreChart } from "./score/chart.js";
export { dimensionChart } from "./score/dimensions.js";
export { standardChart } from "./standards.js";
export { targetChart } from "./target/chart.js";
export { tierChart } from "./tier/chart.js";
export { trendChart } from "./trend.js";

import { averageChart, averageChartTakes } from "../charts/average.js";
import { changeChart, changeChartTakes } from "../charts/changes.js";
import { fundingChart, fundingChartTakes } from "../charts/funding/chart.js";
import { funnelChart, funnelChartTakes } from "../charts/funnel.js";
import { gapChart, gapChartTakes } from "../charts/gaps/chart.js";
import { gradeChart, gradeChartTakes } from "../charts/grade.js";
import { headlineChart, headlineChartTakes } from "../charts/headline.js";
import { leagueChart, leagueChartTakes } from "../charts/league/chart.js";
import { mapChart, mapChartTakes } from "../charts/map.js";
import { milestoneChart, milestoneChartTakes } from "../charts/milestones.js";
import { overlapChart, overlapChartTakes } from "../charts/overlap/chart.js";
import { readingChart, readingChartTakes } from "../charts/readings.js";
import { scheduleChart, scheduleChartTakes } from "../charts/schedule/chart.js";
import { scoreChart, scoreChartTakes } from "../charts/score/chart.js";
import { dimensionChart, dimensionChartTakes } from "../charts/score/dimensions.js";
import { standardChart, standardChartTakes } from "../charts/standards.js";
import { targetChart, targetChartTakes } from "../charts/target/chart.js";
import { tierChart, tierChartTakes } from "../charts/tier/chart.js";
import { trendChart, trendChartTakes } from "../charts/trend.js";

/** The charts among the public functions, by their files: the index of charts is what the package exports. */
export const CHARTS = /* @__PURE__ */ (() => ({
  averageChart: { ...averageChartTakes, verb: averageChart },
  changeChart: { ...changeChartTakes, verb: changeChart },
  dimensionChart: { ...dimensionChartTakes, verb: dimensionChart },
  fundingChart: { ...fundingChartTakes, verb: fundingChart },
  funnelChart: { ...funnelChartTakes, verb: funnelChart },
  gapChart: { ...gapChartTakes, verb: gapChart },
  gradeChart: { ...gradeChartTakes, verb: gradeChart },
  headlineChart: { ...headlineChartTakes, verb: headlineChart },
  leagueChart: { ...leagueChartTakes, verb: leagueChart },
  mapChart: { ...mapChartTakes, verb: mapChart },
  milestoneChart: { ...milestoneChartTakes, verb: milestoneChart },
  overlapChart: { ...overlapChartTakes, verb: overlapChart },
  readingChart: { ...readingChartTakes, verb: readingChart },
  scheduleChart: { ...scheduleChartTakes, verb: scheduleChart },
  scoreChart: { ...scoreChartTakes, verb: scoreChart },
  standardChart: { ...standardChartTakes, verb: standardChart },
  targetChart: { ...targetChartTakes, verb: targetChart },
  tierChart: { ...tierChartTakes, verb: tierChart },
  trendChart: { ...trendChartTakes, verb: trendChart },
}))();

// Everything the package says of a sample portfolio, as one JSON text. It imports nothing but its own parts and asks nothing of the host, so
// that any runtime can be asked: the host hands in the package's entry points and the sample, as JSON.parse gives it.
import { chartsOf } from "./scenario/charts.mjs";
import { numbers } from "./scenario/numbers.mjs";
import { records } from "./scenario/records.mjs";
import { refusals } from "./scenario/refusals.mjs";
import { reports } from "./scenario/reports.mjs";
import { results } from "./scenario/results.mjs";
import { tablesOf } from "./scenario/tables.mjs";

export function scenario(library, preset, charts, languages, sample) {
  const portfolio = library.Portfolio.parse(sample);
  const { taizhou } = preset;
  const read = library.readPlan({ $schema: "plan.json", ...JSON.parse(JSON.stringify(taizhou)) });
  const strict = library.withReadings(library.definePlan(taizhou), {
    localities: "addressees",
    "floor-area-force": "strict",
  });

  return JSON.stringify({
    rules: [
      library.readScorecard(preset.taizhouScorecard, { plan: taizhou }),
      library.readStandingRules(preset.taizhouStanding),
      library.readFundingPolicy(preset.taizhouFunding, { plan: taizhou, scorecards: [preset.taizhouScorecard] }),
    ],
    read: JSON.stringify(read) === JSON.stringify(library.definePlan(taizhou)),
    scorecard: library.readScorecard(JSON.parse(JSON.stringify(preset.taizhouScorecard)), { plan: taizhou }).id,
    merged: library.mergePortfolios([portfolio, portfolio]).complexes.length,
    combined: library.combineReports([library.assess(taizhou, portfolio, { asOf: "2020-12-31", scope: { localities: ["wenling"] } })]).area,
    held: library.planOn([taizhou], "2019-06-30").id,
    standing: library.readStandingRules(JSON.parse(JSON.stringify(preset.taizhouStanding))).id,
    ids: ["温岭市", " JIAOJIANG", "杭州市"].map((name) => library.idOf(taizhou.localities, name) ?? null),
    plans: [taizhou, strict].map((plan) => ({
      results: results(library, preset, languages, portfolio, plan),
      records: records(library, languages, portfolio, plan),
      reports: reports(library, preset, languages, portfolio, plan),
      traceability: library.traceability(plan),
    })),
    charts: languages.map((language) => chartsOf(library, preset, charts, portfolio, language)),
    tables: languages.map((language) => tablesOf(library, preset, language, portfolio)),
    numbers: numbers(library),
    schemas: library.SCHEMA_NAMES.map((name) => ["input", "output"].map((io) => library.jsonSchema(name, { io }))),
    fields: library.SCHEMA_NAMES.map((name) => library.fieldsOf(name)),
    refusals: refusals(library, preset),
  });
}

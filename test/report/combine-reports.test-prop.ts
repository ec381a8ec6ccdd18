import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  assess,
  combineReports,
  definePlan,
  defineScorecard,
  type PolicyReport,
  Portfolio,
  withReadings,
} from "../../src/index.js";
import { taizhou, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { draws } from "../draws.js";
import { faultsThrownBy } from "../given.js";
import { DAYS, everything, incomplete, portfolio as sample } from "./portfolios.js";

/** The scorecard of the preset, in which nobody is compared with others: by no cohort, and for no place among the best. */
const scorecard = defineScorecard(
  JSON.parse(JSON.stringify(taizhouScorecard), (key, value) => {
    if (key === "top") return undefined;
    return key === "scoring" && value.kind === "cohort" ? { kind: "linear", zeroAt: "0", fullAt: "200" } : value;
  }),
);

const LOCALITIES = taizhou.localities.map(({ id }) => id);
const DIVIDED = ["records", "grants", "expenditures", "pipeline"] as const;

/** Who takes a place's place in the end. */
function inTheEnd(id: string): string {
  const successor = taizhou.localities.find((locality) => locality.id === id)?.successor;
  return successor === undefined ? id : inTheEnd(successor);
}

/** Which part each place is in: a zone goes with the place that the first complex in it names, and with its successor. */
function partsOfPlaces({ complexes }: Portfolio, first: ReadonlySet<string>): ReadonlyMap<string, number> {
  const parentOf = new Map(
    [...complexes].reverse().map(({ locality, parentLocality }) => [inTheEnd(locality), parentLocality]),
  );
  return new Map(LOCALITIES.map((id) => [id, first.has(parentOf.get(inTheEnd(id)) ?? inTheEnd(id)) ? 0 : 1]));
}

/** The portfolio in two, of lists that say of which complex each record is, and the two one after the other. */
function divided(portfolio: Portfolio, places: ReadonlyMap<string, number>) {
  const fits = portfolio.complexes.filter(
    ({ locality, parentLocality = locality }) => places.get(locality) === places.get(parentLocality),
  );
  const partOfComplex = new Map(fits.map(({ id, locality }) => [id, places.get(locality)]));
  const partOfGrant = new Map((portfolio.grants ?? []).map(({ id, complex }) => [id, partOfComplex.get(complex)]));
  const parts = [0, 1].map((part) => {
    const ofComplex = ({ complex }: { readonly complex: string }) => partOfComplex.get(complex) === part;
    return {
      complexes: fits.filter(({ id }) => partOfComplex.get(id) === part),
      ...(portfolio.records && { records: portfolio.records.filter(ofComplex) }),
      ...(portfolio.grants && { grants: portfolio.grants.filter(ofComplex) }),
      ...(portfolio.expenditures && {
        expenditures: portfolio.expenditures.filter(({ grant }) => partOfGrant.get(grant) === part),
      }),
      ...(portfolio.pipeline && {
        pipeline: portfolio.pipeline.filter(
          ({ complex, locality, parentLocality = locality }) =>
            places.get(locality) === part &&
            places.get(parentLocality) === part &&
            (complex === undefined || partOfComplex.get(complex) === part),
        ),
      }),
    };
  });
  const [one, other] = parts;
  const whole = Object.fromEntries(
    (["complexes", ...DIVIDED] as const).flatMap((list) =>
      one?.[list] && other?.[list] ? [[list, [...one[list], ...other[list]]]] : [],
    ),
  );
  return { parts: parts.map((part) => Portfolio.parse(part)), whole: Portfolio.parse(whole) };
}

const byPlatform = withReadings(taizhou, { "evaluated-unit": "platform" });

/** The same, with every record one of a platform, and some twice as of another. */
function ofPlatforms({ records = [], ...portfolio }: Portfolio): Portfolio {
  const platforms = records.flatMap((record, index) =>
    ["lab", ...(index % 3 === 0 ? ["studio"] : [])].map((platform) => ({ ...record, platform })),
  );
  return { ...portfolio, records: platforms };
}

const withoutNumber = ({ key }: { readonly key: string }) => key.replace(/#\d+$/u, "");

/** What of a report does not hang on the order in which records were checked, nor on what is made over all records alone. */
function comparable(report: PolicyReport) {
  const {
    area,
    records,
    leftOut,
    notStanding,
    withoutData: _withoutData,
    leagues = [],
    uncredited: _,
    ...rest
  } = {
    ...report,
    uncredited: undefined,
  };
  const { measured: _measured, ...counted } = area;
  const complexes = report.complexes.map(({ standing: _standing, ...complex }) => complex);
  return {
    ...rest,
    complexes,
    area: counted,
    records: records.map(withoutNumber).sort(),
    leftOut: leftOut.map(({ key }) => key).sort(),
    notStanding: [...notStanding].sort((a, b) => (a.complex < b.complex ? -1 : 1)),
    leagues: leagues.map(({ ranking, ...league }) => ({ ...league, ranking: sortedRanks(ranking) })),
    targets: sortedCredits(report.targets),
    ...(report.projection && { projection: sortedCredits(report.projection) }),
  };
}

function sortedRanks<R extends { readonly complex: string; readonly worst: number }>(ranking: readonly R[]) {
  return [...ranking].sort((a, b) => (a.complex < b.complex ? -1 : 1)).map(({ worst: _worst, ...ranked }) => ranked);
}

const worstRanks = ({ leagues = [] }: PolicyReport) =>
  new Map(leagues.flatMap(({ ranking }) => ranking.map(({ complex, worst }) => [complex, worst] as const)));

function sortedCredits({ rows, uncredited, ...progress }: PolicyReport["targets"]) {
  return {
    ...progress,
    rows: rows.map((row) => ({ ...row, complexes: [...row.complexes].sort(), undecided: [...row.undecided].sort() })),
    uncredited: uncredited.map(({ key }) => key).sort(),
  };
}

describe("reports of disjoint parts of an area", () => {
  test.prop(
    [incomplete, fc.subarray(LOCALITIES, { minLength: 1, maxLength: 8 }), fc.constantFrom(...DAYS), fc.boolean()],
    { numRuns: draws(40) },
  )("give together the report of the whole, wherever the work divides", (drawn, first, asOf, isByPlatform) => {
    const places = partsOfPlaces(drawn, new Set(first));
    fc.pre([0, 1].every((part) => [...places.values()].includes(part)));
    const plan = isByPlatform ? byPlatform : taizhou;
    const { parts, whole } = divided(isByPlatform ? ofPlatforms(drawn) : drawn, places);
    const options = { asOf, scorecards: [scorecard], standing: taizhouStanding };
    const reports = parts.map((part, index) => {
      const localities = LOCALITIES.filter((id) => places.get(id) === index);
      return assess(plan, part, { ...options, scope: { localities } });
    });
    const [together, atOnce] = [combineReports(reports), assess(plan, whole, options)];
    expect(comparable(together)).toEqual(comparable(atOnce));
    // Of who has no record, the parts do not say by which scorecard it would be appraised.
    const worst = worstRanks(together);
    for (const [complex, rank] of worstRanks(atOnce)) expect(worst.get(complex)).toBeGreaterThanOrEqual(rank);
  });
});

it("complexes are ranked, not the platforms that they are appraised by", () => {
  const of = (locality: string, marks: readonly number[]) =>
    assess(
      byPlatform,
      Portfolio.parse({
        complexes: [
          {
            ...{ id: locality, name: locality, locality },
            milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
          },
        ],
        records: marks.map((mark, at) => ({
          ...{ complex: locality, platform: `p${at}`, year: 2019 },
          observed: { management: { ratings: [mark] } },
        })),
      }),
      { asOf: "2020-06-30", scorecards: [scorecard], scope: { localities: [locality] } },
    );
  const { leagues } = combineReports([of("wenling", [90, 10]), of("yuhuan", [80, 80])]);
  expect(leagues?.[0]?.ranking.map(({ rank, complex, platform }) => [rank, complex, platform])).toEqual([
    [1, "yuhuan", undefined],
    [2, "wenling", undefined],
  ]);
});

describe("combineReports", () => {
  const part = (...localities: string[]) => assess(taizhou, sample, { ...everything, scope: { localities } });

  it("says what has to be done once over all", () => {
    const { withoutData, recommendation, funding } = combineReports([part("wenling"), part("yuhuan")]);
    expect([recommendation, funding]).toEqual([undefined, undefined]);
    expect(withoutData.flatMap(({ part: id, needs }) => (needs.in === "whole" ? id : []))).toEqual([
      "standing",
      "recommendation",
      "funding",
      "surveys",
      "chains",
      "problems",
      "governance",
      "projects",
      "cases",
    ]);
  });

  it("is of the scope of all, and of one report that report", () => {
    const wenling = part("wenling");
    expect(combineReports([wenling, part("yuhuan")]).given.scope).toEqual({ localities: ["wenling", "yuhuan"] });
    expect(combineReports([wenling]).complexes.map(({ complex }) => complex)).toEqual(
      wenling.complexes.map(({ complex }) => complex),
    );
  });

  it("refuses none, what was made otherwise, the whole beside a part, a place or a complex twice", () => {
    const wenling = part("wenling");
    const refused = (...reports: PolicyReport[]) =>
      faultsThrownBy(() => combineReports(reports)).map(({ path }) => path);
    expect(refused()).toEqual(["reports"]);
    const later = assess(taizhou, sample, { asOf: "2019-12-31", scope: { localities: ["yuhuan"] } });
    expect(refused(wenling, later)).toContain("reports[1].given.asOf");
    expect(refused(wenling, assess(taizhou, sample, everything))).toContain("reports[1].given.scope");
    expect(refused(wenling, part("yuhuan", "wenling"))).toEqual(
      expect.arrayContaining(["reports[1].given.scope.localities[1]", "reports[1].complexes[0]"]),
    );
  });

  it("refuses parts of which a complex may count in two: only together do they say where it counts", () => {
    const zone = (locality: string) => ({
      id: "z",
      name: "无人机综合体",
      locality,
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2019-05-01" }],
    });
    const of = (complexes: object[], ...localities: string[]) =>
      assess(taizhou, Portfolio.parse({ complexes }), { asOf: "2020-12-31", scope: { localities } });
    const refused = (...reports: PolicyReport[]) =>
      faultsThrownBy(() => combineReports(reports)).map(({ path, example }) => [path, example]);
    const inParent = { ...zone("cluster-zone"), parentLocality: "luqiao" };
    const together = [["reports[1].given.scope.localities", '["cluster-zone","luqiao"]']];
    expect(refused(of([], "luqiao"), of([inParent], "cluster-zone"))).toEqual(together);
    expect(refused(of([], "high-tech-zone"), of([zone("taizhou-bay-new-area")], "cluster-zone"))).toEqual([
      ["reports[1].given.scope.localities", '["cluster-zone","high-tech-zone"]'],
    ]);
    const both = combineReports([of([inParent], "luqiao", "cluster-zone"), of([], "wenling")]);
    expect(both.complexes.map(({ complex }) => complex)).toEqual(["z"]);
  });

  it("says what of two plans differs: the revision, or a reading", () => {
    const of = (plan: typeof taizhou, locality: string) =>
      assess(plan, Portfolio.parse({ complexes: [] }), { asOf: "2020-12-31", scope: { localities: [locality] } });
    const refused = (plan: typeof taizhou) =>
      faultsThrownBy(() => combineReports([of(taizhou, "wenling"), of(plan, "yuhuan")])).map(({ path }) => path);
    expect(refused(definePlan({ ...taizhou, revision: "2" }))).toEqual(["reports[1].plan.revision"]);
    expect(refused(withReadings(taizhou, { "ten-provincial": "exactly" }))).toEqual(["reports[1].plan.chosen"]);
  });
});

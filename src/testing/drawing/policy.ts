import { FundingPolicy } from "../../funding/index.js";
import type { Drawn, Fields } from "./fast-check.js";
import { type Kit, recordOf, upTo } from "./kit.js";

/** A funding policy under the plan, with every kind of rule, by itself or half of the money each. */
export function policy(kit: Kit): Drawn<FundingPolicy> {
  const { fc, plan } = kit;
  const one = rule(kit);
  const mixed = fc.record({ first: one, second: one }, { noNullPrototype: true }).map(({ first, second }) => ({
    kind: "mixed",
    parts: [
      { id: "first", share: "0.5", rule: first },
      { id: "second", share: "0.5", rule: second },
    ],
  }));
  const kinds = plan.tiers.map(({ id }) => id);
  return recordOf(
    kit,
    {
      rule: fc.oneof<unknown>(
        { withCrossShrink: true },
        { weight: 3, arbitrary: one },
        { weight: 1, arbitrary: mixed },
      ),
      clauses: fc
        .subarray(
          plan.clauses.map(({ id }) => id),
          {},
        )
        .map((clauses) => clauses.slice(0, 3)),
      payee: fc.constantFrom("complex", "locality"),
    },
    {},
    {
      eligible: fc.subarray(kinds, { minLength: 1 }).map((tiers) => ({ listed: { tiers } })),
      excludes: fc.record({ vetoed: fc.boolean(), grades: grades(kit, 0) }, { noNullPrototype: true }),
      open: fc.constantFrom("hold", "as-is"),
      capEach: yuan(kit).map((fixed) => ({ fixed })),
      capPerLocality: yuan(kit),
      instalments: fc.constant([
        { id: "first", share: "0.6" },
        { id: "second", share: "0.4", held: "until-appraisal" },
      ]),
    },
  ).map((drawn) =>
    FundingPolicy.parse({
      id: "drawn",
      label: { zh: "抽取的资金政策", en: "a drawn funding policy" },
      provenance: "illustrative",
      ...drawn,
    }),
  );
}

/** An amount in yuan, also with fen. */
function yuan(kit: Kit): Drawn<string> {
  return upTo(kit, 100_000).map((hundreds) => `${hundreds}00.01`);
}

/** Grades of the scorecards, else of those that are drawn. */
function grades({ fc, scorecards }: Kit, minLength: number): Drawn<string[]> {
  const known = scorecards.flatMap((each) => each.grades.map(({ id }) => id));
  return fc.subarray(known.length > 0 ? [...new Set(known)] : ["grade-1"], { minLength });
}

function rule(kit: Kit): Drawn<Fields> {
  const { fc, plan } = kit;
  const whenShort = fc.constantFrom("pro-rata", "by-rank");
  const byGrade = amountsFor(kit, grades(kit, 1));
  const byTier = amountsFor(
    kit,
    fc.subarray(
      plan.tiers.map(({ id }) => id),
      { minLength: 1 },
    ),
  );
  const entitled = fc.oneof<Fields>(
    { withCrossShrink: true },
    { weight: 1, arbitrary: yuan(kit).map((fixed) => ({ fixed })) },
    { weight: 1, arbitrary: byTier.map((amounts) => ({ byTier: amounts })) },
    { weight: 1, arbitrary: byGrade.map((amounts) => ({ byGrade: amounts })) },
  );
  return fc.oneof<Fields>(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constantFrom({ kind: "equal" }, { kind: "proportional" }) },
    { weight: 1, arbitrary: recordOf(kit, { kind: fc.constant("by-grade"), amounts: byGrade, whenShort }) },
    { weight: 1, arbitrary: recordOf(kit, { kind: fc.constant("entitlement"), amount: entitled }, {}, { whenShort }) },
  );
}

function amountsFor(kit: Kit, ids: Drawn<string[]>): Drawn<Fields> {
  return kit.fc
    .record({ ids, each: yuan(kit) }, { noNullPrototype: true })
    .map(({ ids: drawn, each }) =>
      Object.fromEntries(Array.isArray(drawn) ? drawn.map((id) => [String(id), each]) : []),
    );
}

import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Expenditure, type Finding, type Grant, describe as render, superviseFunds } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const DAYS = [
  "2018-12-31",
  "2019-01-01",
  "2019-06-30",
  "2019-12-31",
  "2020-01-01",
  "2020-06-30",
  "2020-12-31",
  "2021-02-28",
];
const day = fc.constantFrom(...DAYS);
const fen = (value: number): `${number}` => `${value / 100}` as `${number}`;
const amount = fc.integer({ min: 0, max: 400_000 }).map(fen);

const grants: fc.Arbitrary<readonly Grant[]> = fc
  .array(
    fc.record(
      {
        complex: fc.constant("pumps"),
        amount,
        on: day,
        period: fc.tuple(day, day).map(([a, b]) => ({ from: a < b ? a : b, to: a < b ? b : a })),
        special: fc.boolean(),
        categories: fc.subarray(["equipment", "staff"]),
        instalments: fc
          .array(
            fc.record({ amount, due: day, paidOn: day }, { requiredKeys: ["amount", "due"], noNullPrototype: true }),
            { maxLength: 2 },
          )
          .map((parts) => parts.map((part, at) => ({ id: `i${at}`, ...part }))),
        appraisals: fc.array(
          fc.record({ kind: fc.constantFrom("comprehensive" as const, "performance" as const), on: day }),
          { maxLength: 4 },
        ),
        reports: fc
          .array(fc.record({ due: day, on: day }, { requiredKeys: [], noNullPrototype: true }), { maxLength: 2 })
          .map((owed) => owed.map((report, at) => ({ id: `r${at}`, ...report }))),
      },
      { requiredKeys: ["complex", "amount", "on", "period"], noNullPrototype: true },
    ),
    { maxLength: 3 },
  )
  .map((drafts) => drafts.map((draft, at) => ({ id: `g${at}`, ...draft })));

const spent: fc.Arbitrary<readonly Expenditure[]> = fc
  .array(
    fc.record({
      grant: fc.constantFrom("g0", "g1", "g2", "g9"),
      on: day,
      amount: fc.integer({ min: -100_000, max: 300_000 }).map(fen),
      category: fc.constantFrom("equipment", "staff", "travel"),
    }),
    { maxLength: 8 },
  )
  .map((drafts) => drafts.map((draft, at) => ({ id: `e${at}`, ...draft })));

const supervise = (of: readonly Grant[], by: readonly Expenditure[], asOf: string) =>
  superviseFunds(taizhou, { complexes: [], grants: of, expenditures: by, complete: ["expenditures"] }, { asOf });
const fenOf = (value: string | undefined) => Math.round(Number(value) * 100);
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** What a grant's findings by a rule say. */
const saidOf = (findings: readonly Finding[], { id }: Grant, rule: string) =>
  findings.filter((finding) => finding.rule === rule && finding.subject.id === id);

describe("whatever was granted and spent (5.2.3, 5.2.4)", () => {
  it.prop([
    grants,
    spent.chain((by) => fc.tuple(fc.constant(by), fc.shuffledSubarray([...by], { minLength: by.length }))),
    day,
  ])("the order of the spending changes no verdict and no amount", (of, [by, shuffled], asOf) => {
    const plain = (findings: readonly Finding[]) =>
      findings.map(({ items, ...rest }) => ({
        ...rest,
        ...(items && { items: Object.values(items).map((ids) => [...ids].sort()) }),
      }));
    expect(plain(supervise(of, shuffled, asOf))).toEqual(plain(supervise(of, by, asOf)));
  });

  it.prop([grants, spent, day])("what is dated later, or of another grant, changes nothing", (of, by, asOf) => {
    const own = by.filter(({ on, grant }) => on <= asOf && of.some(({ id }) => id === grant));
    expect(supervise(of, own, asOf)).toEqual(supervise(of, by, asOf));
  });

  it.prop([grants, spent, day])("every grant is looked at by itself", (of, by, asOf) => {
    const ofGrants = (findings: readonly Finding[]) => findings.filter(({ subject }) => subject.kind === "grants");
    expect(of.flatMap((grant) => ofGrants(supervise([grant], by, asOf)))).toEqual(ofGrants(supervise(of, by, asOf)));
  });

  it.prop([grants, spent, fc.nat(), fc.integer({ min: -50_000, max: 50_000 }), day])(
    "an expenditure in two parts is the same as in one",
    (of, by, which, part, asOf) => {
      fc.pre(by.length > 0);
      const at = which % by.length;
      const halves = by.flatMap((each, place) =>
        place === at
          ? [
              { ...each, amount: fen(part) },
              { ...each, id: "rest", amount: fen(fenOf(each.amount) - part) },
            ]
          : [each],
      );
      expect(supervise(of, halves, asOf)).toEqual(supervise(of, by, asOf));
    },
  );

  it.prop([grants, spent, day])(
    "too much is spent when it is more than the grant, by what it is more; too little when the time is over",
    (of, by, asOf) => {
      const findings = supervise(of, by, asOf);
      for (const grant of of.filter(({ on }) => on <= asOf)) {
        const net = sum(
          by.filter(({ on, grant: id }) => id === grant.id && on <= asOf).map((each) => fenOf(each.amount)),
        );
        const over = net - fenOf(grant.amount);
        const [overspent] = saidOf(findings, grant, "fund-overspent");
        expect([overspent?.verdict, fenOf(overspent?.shortfall ?? "0")]).toEqual(
          net < 0 ? ["unknown", 0] : over > 0 ? ["unmet", over] : ["met", 0],
        );
        const paid = grant.instalments?.filter(({ paidOn = "9999-12-31" }) => paidOn <= asOf) ?? [
          { amount: grant.amount },
        ];
        const left = sum(paid.map((each) => fenOf(each.amount))) - net;
        const [unspent] = saidOf(findings, grant, "fund-unspent");
        const promised = sum((grant.instalments ?? []).map((each) => fenOf(each.amount)));
        if (asOf < grant.period.to) expect(unspent?.verdict).toBe("not-applicable");
        else if (net < 0 || promised > fenOf(grant.amount)) expect(unspent?.verdict).toBe("unknown");
        else
          expect([unspent?.verdict, fenOf(unspent?.shortfall ?? "0")]).toEqual(left > 0 ? ["unmet", left] : ["met", 0]);
      }
    },
  );

  it.prop([grants, spent, day])(
    "of categories only those named are free to spend on, each net of its own refunds",
    (of, by, asOf) => {
      const findings = supervise(of, by, asOf);
      for (const grant of of.filter(({ on, categories }) => on <= asOf && categories)) {
        const own = by.filter(({ on, grant: id }) => id === grant.id && on <= asOf);
        const nets = ["equipment", "staff", "travel"]
          .filter((category) => !grant.categories?.includes(category))
          .map((category) => sum(own.filter((each) => each.category === category).map((each) => fenOf(each.amount))));
        const outside = sum(nets.filter((net) => net > 0));
        const [finding] = saidOf(findings, grant, "fund-category");
        expect([finding?.verdict, fenOf(finding?.actual)]).toEqual([outside > 0 ? "unmet" : "met", outside]);
      }
    },
  );

  it.prop([grants, spent, fc.func(fc.boolean()), fc.func(fc.boolean()), day])(
    "of what may have been spent the least and the most are said, and hold whatever of it was",
    (of, by, isOpen, isOfIt, asOf) => {
      const given = by.map((each) => (isOpen(each.id) ? { ...each, grant: each.grant.replace("g", "ｇ") } : each));
      const found = supervise(of, given, asOf);
      const settled = supervise(
        of,
        by.filter(({ id }) => !isOpen(id) || isOfIt(id)),
        asOf,
      );
      const byKey = new Map(settled.map((each) => [each.key, each]));
      for (const { key, verdict, actual, range, shortfall } of found) {
        const now = byKey.get(key);
        if (range) {
          expect(fenOf(now?.actual)).toBeGreaterThanOrEqual(fenOf(range.least));
          expect(fenOf(now?.actual)).toBeLessThanOrEqual(fenOf(range.most));
        }
        if (verdict === "unknown") continue;
        expect(now?.verdict).toBe(verdict);
        if (range === undefined) expect(now?.actual).toBe(actual);
        expect(fenOf(now?.shortfall ?? "0")).toBeGreaterThanOrEqual(fenOf(shortfall ?? "0"));
      }
      for (const each of found)
        for (const language of [zhCN, en]) expect(render(taizhou, each, language)).not.toContain("undefined");
    },
  );

  it.prop([grants, day])(
    "of special funds both appraisals are owed in each stretch of time, day by day",
    (of, asOf) => {
      const granted = of.filter(({ on }) => on <= asOf);
      fc.pre(granted.every(({ special }) => special !== undefined));
      const special = granted.filter((grant) => grant.special);
      const owed = supervise(of, [], asOf).filter(({ rule }) => rule === "fund-appraisal-owed");
      if (special.length === 0) {
        expect(owed.map(({ verdict }) => verdict)).toEqual(granted.length === 0 ? [] : ["not-applicable"]);
        return;
      }
      const stretches = stretchesOf(special);
      expect(owed).toHaveLength(stretches.length);
      for (const [at, days] of stretches.entries()) {
        const within = (on: string) => days.includes(on) && on <= asOf;
        const kinds = granted.flatMap(({ appraisals = [] }) => appraisals.filter(({ on }) => within(on)));
        const isMet = new Set(kinds.map(({ kind }) => kind)).size === 2;
        const isOpen = special.some(({ period, appraisals }) => days.includes(period.from) && appraisals === undefined);
        const isDue = (days.at(-1) ?? "") <= asOf;
        expect(owed[at]?.verdict).toBe(isMet ? "met" : isOpen ? "unknown" : isDue ? "unmet" : "not-applicable");
      }
    },
  );
});

/** The days that are funded, in runs without a gap, looked up one by one. */
function stretchesOf(special: readonly Grant[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (let day = Date.UTC(2018, 11, 1); day < Date.UTC(2021, 3, 1); day += 86_400_000) {
    const text = new Date(day).toISOString().slice(0, 10);
    if (special.some(({ period }) => period.from <= text && text <= period.to)) run.push(text);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type EnterpriseCase, trackCases } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { CHINA, daysFrom, isWorked } from "./holidays.js";

const ALL = daysFrom("2019-12-25", "2020-02-20");
const day = fc.constantFrom(...ALL);

const cases: fc.Arbitrary<readonly EnterpriseCase[]> = fc
  .array(
    fc.record(
      {
        complex: fc.constantFrom("pumps", "moulds"),
        enterprise: fc.constantFrom("firm-a", "firm-b"),
        kind: fc.constantFrom("need", "knot", "risk"),
        theme: fc.constantFrom("testing", "power"),
        openedOn: day,
        answeredOn: day,
        closedOn: day,
        promisedDays: fc.nat(12),
      },
      { requiredKeys: ["complex", "enterprise", "kind", "openedOn"], noNullPrototype: true },
    ),
    { maxLength: 9 },
  )
  .map((drafts) => drafts.map((draft, at) => ({ id: `case-${at}`, ...draft })));

const calendar = fc.constantFrom(undefined, CHINA, { restDays: [6, 7] });

type Counting = typeof CHINA | { restDays: number[] } | undefined;
const track = (of: readonly EnterpriseCase[], asOf: string, counting: Counting) =>
  trackCases(taizhou, of, { asOf, ...(counting && { calendar: counting }) });

/** Days worked after the first up to and with the last, one by one. */
const daysAfter = (from: string, to: string, counting: Counting) =>
  daysFrom(from, to).filter((date) => date !== from && (counting === undefined || isWorked(date, counting))).length;

describe("whatever the cases (5.3.2, 5.3.3)", () => {
  it.prop([cases, day, calendar])(
    "those opened are closed or open, and none counts before its day",
    (of, asOf, counting) => {
      const report = track(of, asOf, counting);
      expect(report.opened).toBe(of.filter(({ openedOn }) => openedOn <= asOf).length);
      expect(report.open).toHaveLength(report.opened - report.closed);
      expect(report.closed).toBe(
        of.filter(({ openedOn, closedOn }) => openedOn <= asOf && closedOn !== undefined && closedOn <= asOf).length,
      );
      expect(report.answered).toBeGreaterThanOrEqual(report.closed);
    },
  );

  it.prop([cases, day, calendar])(
    "an open one is as many days old as have been worked since, the oldest first",
    (of, asOf, counting) => {
      const { open } = track(of, asOf, counting);
      for (const each of open) {
        const own = of.find(({ id }) => id === each.case);
        expect(each.ageDays).toBe(daysAfter(own?.openedOn ?? "", asOf, counting));
      }
      expect(open.map(({ ageDays }) => ageDays)).toEqual(open.map(({ ageDays }) => ageDays).sort((a, b) => b - a));
    },
  );

  it.prop([cases, day, calendar])(
    "an answer is late when more days than promised went by without it",
    (of, asOf, counting) => {
      const { findings, overdue } = track(of, asOf, counting);
      for (const each of of.filter(({ openedOn }) => openedOn <= asOf)) {
        const days = [each.answeredOn, each.closedOn].flatMap((date) =>
          date === undefined || date > asOf ? [] : [date],
        );
        const waited = daysAfter(each.openedOn, days.sort()[0] ?? asOf, counting);
        const finding = findings.find(({ rule, subject }) => rule === "case-answer" && subject.id === each.id);
        const [given] = days.sort();
        if (given !== undefined && given < each.openedOn) {
          expect(finding).toMatchObject({
            verdict: "unknown",
            missing: [given === each.answeredOn ? "answeredOn" : "closedOn"],
          });
          continue;
        }
        const late =
          each.promisedDays !== undefined &&
          (given === undefined ? waited >= each.promisedDays : waited > each.promisedDays);
        const inTime = given === undefined ? "not-applicable" : "met";
        const verdict = each.promisedDays === undefined ? "unknown" : late ? "unmet" : inTime;
        expect(finding).toMatchObject({ verdict, actual: String(waited) });
        expect(overdue.includes(each.id)).toBe(verdict === "unmet" && days.length === 0);
      }
    },
  );

  it.prop([
    cases.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length }))),
    day,
  ])("their order changes no figure, no theme and no verdict", ([of, shuffled], asOf) => {
    const sorted = ({ findings, overdue, withoutTheme, ...rest }: ReturnType<typeof track>) => ({
      ...rest,
      findings: findings.map((finding) => JSON.stringify({ ...finding, missing: [...finding.missing].sort() })).sort(),
      overdue: [...overdue].sort(),
      withoutTheme: [...withoutTheme].sort(),
    });
    expect(sorted(track(shuffled, asOf, CHINA))).toEqual(sorted(track(of, asOf, CHINA)));
  });

  it.prop([cases, day])(
    "a theme recurs by the cases that name it, two or more, and the most frequent comes first",
    (of, asOf) => {
      const { themes, withoutTheme } = track(of, asOf, undefined);
      const known = of.filter(({ openedOn }) => openedOn <= asOf);
      for (const theme of ["testing", "power"]) {
        const named = known.filter((each) => each.theme === theme).map(({ id }) => id);
        const told = themes.filter((each) => each.theme === theme);
        expect(told.map((each) => each.cases)).toEqual(named.length > 1 ? [named.sort()] : []);
      }
      const sizes = themes.map((each) => each.cases.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(withoutTheme).toEqual(known.filter(({ theme }) => theme === undefined).map(({ id }) => id));
    },
  );

  it.prop([cases, day, day])("no day takes an opening, an answer or a closing back", (of, one, other) => {
    const [early, late] = [one, other].sort().map((asOf) => track(of, asOf ?? "", CHINA));
    for (const key of ["opened", "answered", "closed"] as const) {
      expect(late?.[key]).toBeGreaterThanOrEqual(early?.[key] ?? 0);
    }
  });
});

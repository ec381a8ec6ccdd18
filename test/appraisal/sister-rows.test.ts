import { describe, expect, it } from "vitest";
import { readStandingRules, score, standing } from "../../src/index.js";
import { ningboCard, type Year, yearOf } from "./ningbo.js";
import { cardOf, group, leaf, type NodeIn, named, nodeIn, recordOf, refusedFor } from "./written.js";

/*
 * The rows of sister policies' tables as their public excerpts (2018–2024) print them, one by one: each bound and what lies
 * just below it, by hand. Maker spaces (maker-spaces.test.ts), the province's quota (province.test.ts), plans
 * (targets/sister-plans.test.ts), money (funding/entitlement.test.ts) have tests of their own.
 */

/** What row earns on a record, with years before it. */
const marks = (row: string, now: Year, before: readonly Year[] = []) =>
  nodeIn(
    score(ningboCard, yearOf(now), { earlier: before.map((each, at) => yearOf(each, 2020 - before.length + at)) }),
    row,
  ).got ?? "none";

/** The same bounds, each with what is earned there. */
const alike = (bounds: string, of: (at: number) => string) =>
  bounds
    .split(" ")
    .map((bound) => `${Number.parseInt(bound, 10)}→${of(Number.parseInt(bound, 10))}`)
    .join(" ");

describe("Ningbo enterprise engineering centres, row by row: the highest bound reached counts", () => {
  it.each<[says: string, row: string, of: (at: number) => Year, bounds: string]>([
    [
      "sales in 10⁴ yuan: 3,000 → 2, 5,000 → 3, 10,000 → 5",
      "sales",
      (sales) => ({ sales }),
      "2999→0 3000→2 4999→2 5000→3 9999→3 10000→5",
    ],
    [
      "profit rate: 15 % → 2, 25 % → 3, 35 % → 5",
      "profit-rate",
      (profit) => ({ profit, sales: 1000 }),
      "149→0 150→2 249→2 250→3 349→3 350→5",
    ],
    ["R&D staff: 20 → 2, 30 → 3, 40 → 5", "staff", (staff) => ({ staff }), "19→0 20→2 29→2 30→3 39→3 40→5"],
    [
      "R&D equipment in 10⁴ yuan: 100 → 2, 300 → 3, 500 → 5",
      "equipment",
      (equipment) => ({ equipment }),
      "99→0 100→2 299→2 300→3 499→3 500→5",
    ],
    [
      // The ratio required is 5 %, so 10, 15 and 25 % of 1,000.
      "R&D spending above the required ratio by 5 % → 3, 10 % → 5, 20 % → 10",
      "research",
      (research) => ({ research, sales: 1000, "required-ratio": "0.05" }),
      "99→0 100→3 149→3 150→5 249→5 250→10",
    ],
    ["a national standard 5", "standard", (standards) => ({ standards }), "0→0 1→5 2→5"],
    ["a brand 5", "brand", (brands) => ({ brands }), "0→0 1→5 9→5"],
    [
      "patents: 1 → 5, 2 → 10, 3 → 15, four utility models counting as one invention",
      "patents",
      (models) => ({ inventions: 1, models }),
      "0→5 3→5 4→10 7→10 8→15 80→15",
    ],
    ...(["rules-1", "rules-2", "rules-3", "cooperation", "application-1", "application-2"] as const).map(
      (row): [string, string, (at: number) => Year, string] => [
        `${row}: 一般 3, 较好 5`,
        row,
        (judged) => ({ [row]: judged }),
        "0→0 1→3 2→5",
      ],
    ),
  ])("%s", (_, row, of, expected) => {
    expect(alike(expected, (at) => marks(row, of(at)))).toBe(expected);
  });

  it("projects of three years: 1 → 2, 2 → 3, 3 → 5", () => {
    const of = (...projects: readonly number[]) =>
      Number(
        marks("projects", { projects: projects[2] ?? 0 }, [
          { projects: projects[0] ?? 0 },
          { projects: projects[1] ?? 0 },
        ]),
      );
    expect([of(0, 0, 0), of(1, 0, 0), of(0, 1, 1), of(1, 1, 1), of(0, 0, 5)]).toEqual([0, 2, 3, 5, 5]);
  });

  it.each([
    // Sales under 10⁸ yuan, which are 10,000 of 10⁴: all three years grow alike.
    ["under 10⁸ yuan of sales: 10 % → 3, 25 % → 5, 50 % → 10", 1000, "9→0 10→3 24→3 25→5 49→5 50→10"],
    ["from 10⁸ on: 5 % → 3, 10 % → 5, 20 % → 10", 1000000, "4→0 5→3 9→3 10→5 19→5 20→10"],
  ] as const)("mean growth of three years, %s", (_, first, expected) => {
    const year = (rate: number, times: number) => ({ sales: `${(first * (100 + rate) ** times) / 100 ** times}` });
    const years = (rate: number) => [0, 1, 2].map((times) => year(rate, times));
    expect(alike(expected, (rate) => marks("growth", year(rate, 3), years(rate)))).toBe(expected);
  });

  it("bonus: city prize 5, national or provincial prize 10, high-tech enterprise 5; deduction: a loss last year 5, two running 20", () => {
    const of = (id: string) => ningboCard.adjustments?.find((each) => each.id === id);
    expect(
      ["city-prize", "higher-prize", "high-tech", "loss", "losses"].map((id) => [of(id)?.kind, of(id)?.marks]),
    ).toEqual([
      ["bonus", "5"],
      ["bonus", "10"],
      ["bonus", "5"],
      ["deduction", "5"],
      ["deduction", "20"],
    ]);
  });
});

const checklist = (id: string, ...parts: readonly number[]): NodeIn =>
  leaf(
    id,
    parts.reduce((sum, each) => sum + each, 0),
    { kind: "checklist", items: parts.map((part, at) => ({ ...named(`${id}-${at + 1}`), marks: part })) },
  );
/** In full from so many on. */
const from = (id: string, points: number, full: number, source: Parameters<typeof leaf>[3] = id): NodeIn =>
  leaf(id, points, { kind: "linear", zeroAt: 0, fullAt: full }, source);
const senior = { ratio: ["senior", "talents"] as [string, string] };

/** Of 100 marks 30 and 25 are printed; of those 25 all but what stands as `not-found`. How marks follow is not printed: in proportion. */
const shaoxing = cardOf([], {
  provenance: "peer",
  basis: "绍兴市产业创新服务综合体评价指标（公开节录，2018–2024）",
  root: group("root", 100, [
    group("building", 30, [
      checklist("scheme", 2, 8),
      checklist("mechanism", 3, 2, 3, 1),
      checklist("premises", 3, 4, 2, 2),
    ]),
    group("innovation", 25, [
      group("first", 12, [
        ...[from("carriers", 3, 6), from("new-carriers", 2, 2), from("bodies", 3, 30), from("equipment", 2, 200)],
        ...[from("bodies-growth", 1, 1, { growth: "bodies" }), from("equipment-growth", 1, 1, { growth: "equipment" })],
      ]),
      ...[from("talents", 2, 20), from("talents-growth", 1, 1, { growth: "talents" })],
      leaf("senior-share", 2, { kind: "linear", zeroAt: 0, fullAt: "0.5" }, senior),
      leaf("senior-rise", 1, { kind: "linear", zeroAt: 0, fullAt: "0.1" }, { change: senior }),
      from("innovation-not-found", 7, 7),
    ]),
    from("not-found", 45, 45),
  ]),
});

describe("Shaoxing complexes, row by row", () => {
  const done = (...ids: readonly string[]) => ({ done: ids });
  const now = {
    ...{ scheme: done("scheme-2"), mechanism: done("mechanism-1", "mechanism-4"), premises: done("premises-2") },
    ...{ carriers: 4, "new-carriers": 1, bodies: 30, equipment: 100, talents: 10, senior: 3 },
    ...{ "innovation-not-found": 0, "not-found": 0 },
  };
  const before = recordOf({ bodies: 20, equipment: 80, talents: 8, senior: 2 }, "pumps", 2019);
  const sheet = score(shaoxing, recordOf(now), { earlier: [before] });

  it.each([
    ["building 30 = scheme 10 + mechanism 9 + premises 11", "building", "30", "16"],
    ["scheme 10 = 2 + 8: the second alone is 8", "scheme", "10", "8"],
    ["mechanism 9 = 3 + 2 + 3 + 1: the first and the last are 4", "mechanism", "9", "4"],
    ["premises 11 = 3 + 4 + 2 + 2: the second alone is 4", "premises", "11", "4"],
    // 2 + 1 + 3 + 1 + 1/2 + 1/4
    ["innovation's first row 12 = 3 + 2 + 3 + 1 + 2 + 1", "first", "12", "7.75"],
    ["carriers 3: four of six are 2", "carriers", "3", "2"],
    ["new carriers 2: one of two is 1", "new-carriers", "2", "1"],
    ["bodies 3: all of them", "bodies", "3", "3"],
    ["their growth 1: from 20 to 30 is a half", "bodies-growth", "1", "0.5"],
    ["equipment 2: 100 of 200 is 1", "equipment", "2", "1"],
    ["its growth 1: from 80 to 100 is a quarter", "equipment-growth", "1", "0.25"],
    ["talents 2: ten of twenty are 1", "talents", "2", "1"],
    ["their growth 1: from 8 to 10 is a quarter", "talents-growth", "1", "0.25"],
    // 3 of 10 are 3/5 of a half.
    ["share of senior talents 2: 3 of 10 of a half are 1.2", "senior-share", "2", "1.2"],
    // 3/10 less 2/8 is a twentieth.
    ["rise of that share over last year: a twentieth of a tenth is a half", "senior-rise", "1", "0.5"],
    // 7.75 + 1 + 0.25 + 1.2 + 0.5
    ["innovation 25, of which 7 are not found", "innovation", "25", "10.7"],
  ])("%s", (_, id, of, got) => {
    expect([nodeIn(sheet, id).marks, nodeIn(sheet, id).got]).toEqual([of, got]);
  });

  it("100 in all, 26.7 with what is found", () => {
    expect([shaoxing.root.marks, sheet.total, sheet.missing]).toEqual(["100", "26.7", []]);
  });

  it("what was not found is what a caller leaves open: the rise needs last year, and nothing else does", () => {
    const alone = score(shaoxing, recordOf(now));
    expect(alone.missing).toEqual(
      ["bodies", "equipment", "talents", "senior"].map((key) => `previous.observed.${key}`),
    );
    // Growth of three kinds and the rise, a mark each.
    expect(alone.range).toEqual(["25.2", "29.2"]);
  });
});

describe("standing, in towns and carriers of the province: excellent, good, pass, warned", () => {
  const rules = {
    ...{ id: "towns", provenance: "peer" },
    standings: [named("creation"), named("cultivation"), { ...named("struck-off"), final: true }],
    initial: "creation",
    rules: [
      { ...named("down"), grades: ["warned"], inARow: 2, from: ["creation"], to: "cultivation" },
      { ...named("off"), grades: ["warned"], from: ["cultivation"], to: "struck-off" },
      { ...named("back"), grades: ["excellent", "good"], from: ["cultivation"], to: "creation" },
    ],
  };
  const read = readStandingRules(rules);
  const LETTERS = { e: "excellent", g: "good", p: "pass", w: "warned" } as const;
  const course = (letters: string) =>
    standing(
      read,
      [...letters].map((letter, at) => ({
        ...{ year: 2018 + at, certain: true, grades: Object.values(LETTERS) },
        grade: LETTERS[letter as keyof typeof LETTERS],
      })),
    ).steps.map((step) => step.standing);

  it.each([
    ["one failure moves nobody", "egw", ["creation", "creation", "creation"]],
    ["two failures: from 创建 down to 培育", "ww", ["creation", "cultivation"]],
    ["two failures with a pass between are not in a row", "wpw", ["creation", "creation", "creation"]],
    ["then struck off, and that for good", "wwwe", ["creation", "cultivation", "struck-off", "struck-off"]],
    ["or back, by a good year", "wwpg", ["creation", "cultivation", "cultivation", "creation"]],
  ])("%s (%s)", (_, letters, expected) => {
    expect(course(letters)).toEqual(expected);
  });

  it("rules that lead where there is no standing are refused with the nearest", () => {
    const wrong = { ...rules, initial: "creaton" };
    expect(refusedFor(() => readStandingRules(wrong), wrong)).toMatchObject([{ path: "initial", near: "creation" }]);
  });
});

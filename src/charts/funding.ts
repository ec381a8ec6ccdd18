import type { EChartsOption, SankeySeriesOption } from "echarts";
import * as z from "zod";
import { guarded, madeAs, takes } from "../finding/index.js";
import type { FundingAllocation, FundingLine, FundingRule } from "../funding/index.js";
import { compareDecimals, type DecimalString, subtractDecimals, sumDecimals } from "../kernel/index.js";
import type { Language } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import { bareName, type Naming, namingOf } from "../wording/index.js";
import { drawn } from "./figures.js";
import { belowNotes, emptyChart, type Frame, framed } from "./frame.js";
import { complexName } from "./names.js";
import type { ChartOptions } from "./options.js";
import { chartOptions } from "./options.js";
import { COLOURS } from "./palette.js";
import { labelOf, tooltipOf } from "./text.js";

/**
 * Where a budget goes: from the budget to the rules that share it out, and from each rule to the complexes, or to the
 * localities that are paid for them; what is not allocated stands beside the rules.
 *
 * The fifteen that get most are drawn one by one, the others together.
 *
 * Work: linear in the lines.
 *
 * @param plan - for the names of localities
 * @param allocation - of `allocateFunding`, in yuan
 * @param options - `names`: where the names of complexes come from
 *
 * @see 4.5.3d
 * @see 3.1
 * @example
 * ```ts
 * import { allocateFunding, Portfolio } from "innovation-service-complex";
 * import { fundingChart } from "innovation-service-complex/charts";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou, taizhouFunding } from "innovation-service-complex/taizhou";
 *
 * const complex = {
 *   id: "pumps", name: "泵业综合体", locality: "wenling",
 *   milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-09-30" }],
 * };
 * const portfolio = Portfolio.parse({ complexes: [complex] });
 * const sheets = [{ complex: "pumps", total: "90" as const, grade: "good", certain: true, vetoes: [] }];
 * const ground = { plan: taizhou, portfolio, asOf: "2020-12-31" };
 * const allocation = allocateFunding(taizhouFunding, sheets, { ...ground, budget: 1000000 });
 * const names = { records: { complexes: { pumps: "Pumps" } } };
 * const { title } = fundingChart(taizhou, allocation, en, { names });
 * title && "subtext" in title && title.subtext;
 * // => "1,000,000 yuan allocated to 1 complex; the policy is illustrative"
 * ```
 */
export function fundingChart(
  plan: Plan,
  allocation: FundingAllocation,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  return guarded(fundingChartTakes, fundingOptions, plan, allocation, language, options);
}

/** What {@link fundingChart} takes. */
export const fundingChartTakes = /* @__PURE__ */ (() =>
  takes("fundingChart", {
    plan: madePlan,
    allocation: madeAs("funding-allocation"),
    language: z.unknown(),
    options: chartOptions,
  }))();

function fundingOptions(
  plan: Plan,
  allocation: FundingAllocation,
  language: Language,
  options: ChartOptions = {},
): EChartsOption {
  const naming = namingOf(language, options.names, plan);
  const flows = flowsOf(naming, allocation);
  const frame = frameOf(naming, allocation, flows);
  if (flows.length === 0) return emptyChart(language, frame);
  return framed(language, frame, {
    series: [
      {
        type: "sankey",
        left: 30,
        right: 350,
        top: belowNotes(frame) + 16,
        bottom: 24,
        nodeGap: 15,
        nodeWidth: 14,
        draggable: false,
        layoutIterations: 0,
        emphasis: { focus: "adjacency" },
        data: nodesOf(naming, allocation, flows),
        links: flows.map(({ from, to, amount }) => ({
          source: from.id,
          target: to.id,
          value: drawn(amount),
          tooltip: tooltipOf([from.name, to.name, language.quantity(amount, "yuan")]),
        })),
        label: { position: "right", fontSize: 12, width: 336, overflow: "truncate" },
        lineStyle: { color: "source", opacity: 0.35 },
      } satisfies SankeySeriesOption,
    ],
  });
}

interface Stop {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly depth: 0 | 1 | 2;
}

interface Flow {
  readonly from: Stop;
  readonly to: Stop;
  readonly amount: DecimalString;
}

function frameOf({ language }: Naming, allocation: FundingAllocation, flows: readonly Flow[]): Frame {
  const { lines, ties, allocated, owed, provenance } = allocation;
  const words = language.charts.funding;
  const funded = lines.filter(({ amount }) => amount !== "0");
  const excluded = complexesIn(lines.filter(({ excludedBy }) => excludedBy.length > 0));
  const uncertain = complexesIn(lines.filter(({ certain }) => !certain));
  return {
    title: words.title,
    notes: [
      language.joined([
        words.allocated(language.quantity(allocated, "yuan"), complexesIn(funded)),
        ...(excluded > 0 ? [words.excluded(excluded)] : []),
        ...(uncertain > 0 ? [words.uncertain(uncertain)] : []),
        ...(owed === undefined ? [] : [language.funding.owed(language.quantity(owed, "yuan"))]),
        ...(ties.length > 0 ? [words.tied(ties.length)] : []),
        ...(provenance === "illustrative" ? [words.illustrative] : []),
      ]),
    ],
    facts: flows
      .filter(({ from }) => from.depth === 0)
      .map(({ to, amount }) => language.pair(to.name, language.quantity(amount, "yuan"))),
  };
}

/** How many complexes there are lines of; each platform of one has a line of its own. */
function complexesIn(lines: readonly FundingLine[]): number {
  return new Set(lines.map(({ complex }) => complex)).size;
}

function flowsOf(naming: Naming, allocation: FundingAllocation): Flow[] {
  const { language } = naming;
  const words = naming.language.charts.funding;
  const budget: Stop = {
    id: "budget",
    name: allocation.budget === undefined ? words.due : words.budget,
    colour: COLOURS.blue,
    depth: 0,
  };
  const left: Stop = { id: "left", name: words.unallocated, colour: COLOURS.grey, depth: 1 };
  const parts = partsOf(naming, allocation.lines);
  const rules = [...new Set(parts.map(({ by }) => by))].map((by) => {
    const mine = parts.filter((part) => part.by === by);
    const stop: Stop = { id: `rule:${by}`, name: language.words.fundingRules[by], colour: RULE_COLOURS[by], depth: 1 };
    return { stop, mine, amount: sumDecimals(mine.map(({ amount }) => amount)) };
  });
  return [
    ...rules.map(({ stop, amount }) => ({ from: budget, to: stop, amount })),
    { from: budget, to: left, amount: allocation.unallocated },
    ...rules.flatMap(({ stop, mine }) => {
      const payees = new Map(mine.map(({ payee }) => [payee.id, payee]));
      return [...payees.values()].map((payee) => ({
        from: stop,
        to: payee,
        amount: sumDecimals(mine.filter((part) => part.payee.id === payee.id).map(({ amount }) => amount)),
      }));
    }),
  ].filter(({ amount }) => compareDecimals(amount, "0") > 0);
}

const RULE_COLOURS: { readonly [R in FundingRule["kind"]]: string } = /* @__PURE__ */ (() => ({
  equal: COLOURS.purple,
  proportional: COLOURS.green,
  "by-grade": COLOURS.orange,
  entitlement: COLOURS.vermillion,
}))();

interface Part {
  readonly by: FundingRule["kind"];
  readonly amount: DecimalString;
  readonly payee: Stop;
}

function partsOf(naming: Naming, lines: readonly FundingLine[]): Part[] {
  const funded = lines.filter(({ amount, held }) => amount !== "0" || held !== "0");
  const amounts = new Map<string, DecimalString>();
  for (const { payee, platform, amount } of funded) {
    const key = keyOf(payee, platform);
    amounts.set(key, sumDecimals([amounts.get(key) ?? "0", amount]));
  }
  const inOrder = [...amounts]
    .filter(([, amount]) => amount !== "0")
    .sort(([a, most], [b, least]) => compareDecimals(least, most) || (a < b ? -1 : 1));
  const drawnApart = new Set(inOrder.slice(0, MOST_PAYEES).map(([key]) => key));
  const others: Stop = {
    id: "others",
    name: naming.language.charts.funding.others(inOrder.length - drawnApart.size),
    colour: COLOURS.grey,
    depth: 2,
  };
  const order = new Map(inOrder.map(([key], index) => [key, index]));
  const rank = ({ payee, platform }: FundingLine) => order.get(keyOf(payee, platform)) ?? 0;
  const held: Stop = { id: "held", name: naming.language.charts.funding.held, colour: COLOURS.grey, depth: 2 };
  return [...funded]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((line) => {
      const { payee, platform } = line;
      const id = keyOf(payee, platform);
      const name =
        payee.kind === "locality" ? bareName(naming, "locality", payee.id) : complexName(naming, payee.id, platform);
      const stop: Stop = drawnApart.has(id) ? { id, name, colour: COLOURS.sky, depth: 2 } : others;
      return splitIn(line).flatMap(({ by, paid, kept }) => [
        { by, amount: paid, payee: stop },
        { by, amount: kept, payee: held },
      ]);
    });
}

/** What of each part is paid, the first parts first, and what is held back. */
function splitIn({ parts, amount: whole }: FundingLine) {
  let left = whole;
  return parts.map(({ by, amount }) => {
    const paid = compareDecimals(amount, left) < 0 ? amount : left;
    left = subtractDecimals(left, paid);
    return { by, paid, kept: subtractDecimals(amount, paid) };
  });
}

const MOST_PAYEES = 15;

function keyOf({ kind, id }: FundingLine["payee"], platform: string | undefined): string {
  return JSON.stringify(kind === "locality" ? [kind, id] : [kind, id, platform ?? null]);
}

function nodesOf({ language }: Naming, { budget }: FundingAllocation, flows: readonly Flow[]) {
  const out = sumDecimals(flows.flatMap(({ from, amount }) => (from.depth === 0 ? [amount] : [])));
  const stops = new Map(flows.flatMap(({ from, to }) => [from, to]).map((stop) => [stop.id, stop]));
  return [...stops.values()].map(({ id, name, colour, depth }) => {
    const into = sumDecimals(flows.filter(({ to }) => to.id === id).map(({ amount }) => amount));
    const amount = language.quantity(depth === 0 ? (budget ?? out) : into, "yuan");
    return {
      id,
      name: id,
      depth,
      itemStyle: { color: colour },
      label: labelOf(`${amount} ${name}`),
      tooltip: tooltipOf([name, amount]),
    };
  });
}

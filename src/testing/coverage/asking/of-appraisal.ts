import type { Case } from "../../../cases/index.js";
import { addDays, type Json, yearEnd, yearStart } from "../../../kernel/index.js";
import type { Plan } from "../../../plan/index.js";
import type { Fields } from "../making/made.js";
import { complexIn } from "./faulty.js";
import { lastYear } from "./of-standard.js";

/** What may be asked with a scorecard of the plan's dimensions, rules of standing and a policy made up. */
export function asksOfAppraisal(plan: Plan): Case["ask"][] {
  const year = lastYear(plan);
  const [asOf, after] = [yearEnd(year), addDays(yearEnd(year), 1)];
  const scorecard = cardOf(plan);
  const observed = (figure: string): Fields => Object.fromEntries(keysOf(plan).map((key) => [key, figure]));
  const record = (complex: string, is: Fields): Json => ({ complex, year, observed: is });
  const portfolio = {
    complexes: [candidate(plan, "a", after), candidate(plan, "b")],
    records: [
      record("a", { ...observed("0"), [LIST]: { done: [] } }),
      record("b", { ...observed("100"), [LIST]: { done: ["item"] } }),
    ],
  };
  const seen = (is: Fields): Json => ({ complexes: [complexIn(plan, "a")], records: [record("a", is)] });
  const checked = (is: Fields) => ({ checkPortfolio: { portfolio: seen(is), scorecards: [scorecard] } });
  const sheets = { ask: { scoreAll: { scorecard, records: portfolio.records } } };
  const [key = ""] = keysOf(plan);
  return [
    { standing: { rules: STANDING, history: [{ year, grade: "good", certain: true }] } },
    { recommend: { portfolio, sheets, quota: 1, asOf } },
    { allocateFunding: { policy: POLICY, sheets, portfolio, asOf, budget: "100" } },
    { assess: { portfolio, asOf: after, scorecards: [scorecard], standing: STANDING } },
    { checkPortfolio: { portfolio: { complexes: [candidate(plan, "a", yearStart(year - 2))] } } },
    { checkPortfolio: { portfolio: { complexes: [] }, standing: { ...STANDING, clauses: ["no clause"] } } },
    checked({ "no key": "1" }),
    checked({ [key]: { ratings: ["1"] } }),
    checked({ [LIST]: { done: ["no item"] } }),
  ];
}

const LABEL = { zh: "示例", en: "example" };
const LIST = "checklist";

/** A complex that is listed everywhere that a candidate may have to be, and has applied on a day. */
function candidate(plan: Plan, id: string, applied?: string): Fields {
  const on = yearStart(lastYear(plan) - 1);
  const listed = plan.tiers.slice(0, -1).map(({ id: tier }) => ({ kind: "cultivated", tier, on }));
  const ranked = plan.standards.find((each) => each.ranked === true);
  const tier = ranked?.tiers?.[0] ?? plan.tiers.at(-1)?.id ?? "";
  const application = applied === undefined ? [] : [{ kind: "applied", tier, on: applied }];
  return { ...complexIn(plan, id), milestones: [...listed, ...application] };
}

/** The aspects that a scorecard under the plan must have; one of its own where there are none. */
function aspectsOf({ dimensions = [] }: Plan): string[] {
  return dimensions.length > 0 ? dimensions.map(({ id }) => id) : ["aspect"];
}

function keysOf(plan: Plan): string[] {
  return aspectsOf(plan).map((id) => `${id}-figure`);
}

function cardOf(plan: Plan): Fields {
  const aspects = aspectsOf(plan);
  const parts = aspects.map((id, at) => ({
    ...{ id, label: LABEL, marks: at === 0 ? "11" : "10" },
    children: [
      {
        ...{ id: `${id}-indicator`, label: LABEL, marks: "10", source: { observed: `${id}-figure` } },
        scoring: { kind: "linear", zeroAt: "0", fullAt: "100" },
      },
      ...(at === 0 ? [CHECKLIST] : []),
    ],
  }));
  const marks = String(aspects.length * 10 + 1);
  return {
    ...{ id: "card", title: LABEL, provenance: "illustrative", missing: "range" },
    root: { id: "root", label: LABEL, marks, children: parts },
    grades: [
      { id: "good", label: { zh: "较好", en: "good" }, atLeast: "10" },
      { id: "poor", label: { zh: "较差", en: "poor" }, atLeast: "0" },
    ],
    rounding: { places: 2, mode: "half-up" },
  };
}

const CHECKLIST: Json = {
  ...{ id: "checklist-indicator", label: LABEL, marks: "1", source: { observed: LIST } },
  scoring: { kind: "checklist", items: [{ id: "item", label: LABEL, marks: "1" }] },
};

/** Rules by which the lowest grade strikes off. */
const STANDING: Fields = {
  ...{ id: "standing", provenance: "illustrative", initial: "in" },
  standings: [
    { id: "in", label: { zh: "在列", en: "in" } },
    { id: "out", label: { zh: "退出", en: "out" }, final: true },
  ],
  rules: [{ id: "strike-off", label: LABEL, grades: ["poor"], to: "out" }],
};

const POLICY: Fields = {
  ...{ id: "policy", label: LABEL, provenance: "illustrative", clauses: [] },
  ...{ rule: { kind: "proportional" }, payee: "complex" },
};

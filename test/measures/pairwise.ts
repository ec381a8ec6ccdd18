import { type Complex, compareDecimals, factsOn, type Plan, type Portfolio, tiersOn } from "../../src/index.js";
import { quotient } from "../../src/kernel/index.js";
import { itemsOf } from "../../src/registry/index.js";

type List = "functions" | "capabilities";

/** A complex on a day with its place in the portfolio, as the doc comment of `overlaps` compares it. */
interface Compared {
  readonly complex: Complex;
  readonly index: number;
}

/** How a complex stands to a member, read afresh from its facts every time it is asked. */
function stands(plan: Plan, { complex }: Compared, asOf: string, list: List, member: string) {
  const facts = factsOn(complex, asOf);
  const { has, lacks } = itemsOf(plan, facts, list, false);
  const inventory = facts[list];
  const gives = (() => {
    if (plan[list].some(({ id }) => id === member))
      return has.includes(member) || (lacks.includes(member) ? false : undefined);
    if (inventory === undefined) return undefined;
    if (!("has" in inventory)) return inventory.includes(member);
    return inventory.has.includes(member) || (inventory.lacks.includes(member) ? false : undefined);
  })();
  if (gives === undefined) return "unknown";
  if (!gives) return "lacks";
  const twins = (plan.crosswalk ?? []).filter(
    ({ relation, capability }) => relation === "exact" && capability === member,
  );
  const names = list === "functions" ? [member] : twins.map((pair) => pair.function);
  const by = (facts.resources ?? []).filter(({ functions }) => functions?.some((each) => names.includes(each)));
  if (by.some(({ shared }) => shared === true)) return "shared";
  return by.some(({ shared }) => shared === undefined) ? "undecided" : "own";
}

function namesOf({ complex }: Compared, asOf: string, list: List): readonly string[] {
  const inventory = factsOn(complex, asOf)[list] ?? [];
  return "has" in inventory ? inventory.has : inventory;
}

/** What two complexes both give, neither by a shared resource, of what one of them gives; and what is not recorded. */
function compared(plan: Plan, a: Compared, b: Compared, asOf: string, list: List) {
  const listed = plan[list].map(({ id }) => id);
  const beyond = [...namesOf(a, asOf, list), ...namesOf(b, asOf, list)].filter((name) => !listed.includes(name));
  const both: string[] = [];
  const shared: string[] = [];
  const missing: string[] = [];
  let either = 0;
  for (const member of [...listed, ...[...new Set(beyond)].sort()]) {
    const states = [a, b].map((each) => ({ each, state: stands(plan, each, asOf, list, member) }));
    const are = (state: string) => states.filter((each) => each.state === state);
    for (const { each } of are("unknown")) missing.push(`complexes[${each.index}].${list}`);
    if (are("unknown").length > 0 || are("lacks").length === 2) continue;
    either += 1;
    if (are("lacks").length > 0) continue;
    if (are("shared").length > 0) shared.push(member);
    else if (are("own").length === 2) both.push(member);
    else for (const { each } of are("undecided")) missing.push(`complexes[${each.index}].resources`);
  }
  const counted = { both, shared, either, missing: [...new Set(missing)] };
  if (missing.length > 0) return counted;
  if (either === 0) return { ...counted, reason: { zh: "分母为0", en: "the denominator is 0" } };
  return { index: quotient(`${both.length}`, `${either}`), ...counted };
}

/** The complexes of each industry and region that hold a tier on the day, by id. */
function groups(plan: Plan, { complexes }: Portfolio, asOf: string, within: "locality" | "area"): Compared[][] {
  const held = complexes
    .map((complex, index) => ({ complex, index }))
    .filter(({ complex }) => tiersOn(plan, complex, asOf).length > 0 && factsOn(complex, asOf).industry !== undefined);
  const key = ({ complex }: Compared) =>
    JSON.stringify([factsOn(complex, asOf).industry?.id, within === "area" ? "" : complex.locality]);
  return [...new Set(held.map(key))]
    .sort()
    .map((each) => held.filter((one) => key(one) === each).sort((a, b) => (a.complex.id < b.complex.id ? -1 : 1)));
}

/** Every pair, one after the other. */
export function pairwise(plan: Plan, portfolio: Portfolio, asOf: string, within: "locality" | "area") {
  return groups(plan, portfolio, asOf, within).flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).map((b) => ({
        type: "overlap-pair",
        key: `overlap-pair/${factsOn(a.complex, asOf).industry?.id}/${a.complex.id}/${b.complex.id}`,
        complexes: [a.complex.id, b.complex.id],
        industry: factsOn(a.complex, asOf).industry?.id,
        localities: [a.complex.locality, b.complex.locality],
        functions: compared(plan, a, b, asOf, "functions"),
        capabilities: compared(plan, a, b, asOf, "capabilities"),
      })),
    ),
  );
}

/** The industries that are not recorded of complexes where a group is: each may belong to it. */
function openBeside(plan: Plan, { complexes }: Portfolio, group: readonly Compared[], asOf: string): string[] {
  const byId = [...complexes.entries()].sort(([, a], [, b]) => (a.id < b.id ? -1 : 1));
  return byId.flatMap(([index, complex]) =>
    complex.locality === group[0]?.complex.locality &&
    tiersOn(plan, complex, asOf).length > 0 &&
    factsOn(complex, asOf).industry === undefined
      ? `complexes[${index}].industry`
      : [],
  );
}

/** The greatest overlap of a complex: each other of its group in turn, the first of equals kept. */
export function greatestPairwise(plan: Plan, portfolio: Portfolio, index: number, asOf: string) {
  const group = groups(plan, portfolio, asOf, "locality").find((each) => each.some((one) => one.index === index)) ?? [];
  const [one] = group.filter((each) => each.index === index);
  const found = group
    .filter((each) => one && each !== one)
    .map((each) => compared(plan, one ?? each, each, asOf, "functions"));
  const open = openBeside(plan, portfolio, group, asOf);
  const lacking = [...new Set(found.flatMap((each) => each.missing))];
  const inputs = { compared: `${found.length}` };
  const isFull = found.some((each) => "index" in each && each.index === "1");
  const missing = [...lacking, ...(lacking.length === 0 && isFull ? [] : open)];
  if (lacking.length > 0) return { inputs, missing };
  const indexOf = (each: (typeof found)[number]) => ("index" in each ? each.index : "0");
  let best = found[0];
  for (const each of found) if (best && compareDecimals(indexOf(each), indexOf(best)) > 0) best = each;
  const shown = { ...inputs, ...(best && { numerator: `${best.both.length}`, denominator: `${best.either}` }) };
  return missing.length > 0
    ? { inputs: shown, missing }
    : { value: best ? indexOf(best) : "0", inputs: shown, missing };
}

/** Who gives each function within each group, counted one by one, and the paths that are missing to count. */
export function redundancyPairwise(plan: Plan, portfolio: Portfolio, asOf: string) {
  const listed = plan.functions.map(({ id }) => id);
  return groups(plan, portfolio, asOf, "locality").map((group) => {
    const beyond = group.flatMap((each) => namesOf(each, asOf, "functions")).filter((name) => !listed.includes(name));
    const missing = new Set<string>();
    const functions = [...listed, ...[...new Set(beyond)].sort()].map((member) => {
      const states = group.map((each) => ({ each, state: stands(plan, each, asOf, "functions", member) }));
      const known = states.every(({ state }) => state !== "unknown" && state !== "undecided");
      for (const { each, state } of states) {
        if (state === "unknown") missing.add(`complexes[${each.index}].functions`);
        if (state === "undecided") missing.add(`complexes[${each.index}].resources`);
      }
      const idsOf = (...wanted: string[]) =>
        states.filter(({ state }) => wanted.includes(state)).map(({ each }) => each.complex.id);
      return {
        function: member,
        givenBy: idsOf("own", "shared", "undecided"),
        sharedBy: idsOf("shared"),
        ...(known && { surplus: Math.max(0, idsOf("own").length - 1) }),
      };
    });
    return { functions, missing: [...missing, ...openBeside(plan, portfolio, group, asOf)] };
  });
}

import type { Plan } from "../plan/index.js";
import { isGiven, namesBeyond } from "./overlap/profile.js";
import type { Giving, Stance, Supplier } from "./supply.js";

/** How often a function is given within one industry and region. */
export interface FunctionSupply {
  /** Id of the service function (服务功能). */
  readonly function: string;
  /** Who gives it, by id. */
  readonly givenBy: readonly string[];
  /** Those of them that give it by a shared resource. */
  readonly sharedBy: readonly string[];
  /** One less than give it by themselves, and 0 at least; absent where something is missing. */
  readonly surplus?: number;
}

/** Every function that complexes may give, with who gives it, and the paths that would have to be recorded to know. */
export function suppliesOf(
  plan: Plan,
  members: readonly Supplier[],
): { readonly functions: readonly FunctionSupply[]; readonly missing: readonly string[] } {
  const stances = members.map(({ stanceTo }) => stanceTo("functions"));
  const listed = plan.functions.map(({ id }) => id);
  const stated = statedOf(members, stances);
  const gaps = gapsIn(members, stances);
  const functions = [...listed, ...namesBeyond(listed, stances)].map((member) =>
    supplyOf(member, stated.get(member) ?? [], gaps),
  );
  return { functions, missing: [...gaps.missing] };
}

/** How the complex at a place stands to a function that it names. */
interface Stated {
  readonly at: number;
  readonly id: string;
  readonly index: number;
  readonly state: Giving;
}

function statedOf(members: readonly Supplier[], stances: readonly Stance[]): Map<string, Stated[]> {
  const stated = new Map<string, Stated[]>();
  for (const [at, { id, index }] of members.entries()) {
    for (const [member, state] of stances[at]?.named ?? []) {
      const known = stated.get(member);
      if (known) known.push({ at, id, index, state });
      else stated.set(member, [{ at, id, index, state }]);
    }
  }
  return stated;
}

/** What is not recorded, as it comes up function by function. */
interface Gaps {
  /** The complexes, by place, of which it is unknown whether they give what they do not name. */
  readonly open: ReadonlySet<number>;
  /** Those of them not yet found missing, with the path that would be. */
  readonly waiting: Map<number, string>;
  readonly missing: Set<string>;
}

function gapsIn(members: readonly Supplier[], stances: readonly Stance[]): Gaps {
  const open = [...members.entries()].filter(([at]) => stances[at]?.others === "unknown");
  return {
    open: new Set(open.map(([at]) => at)),
    waiting: new Map(open.map(([at, { index }]) => [at, `complexes[${index}].functions`])),
    missing: new Set(),
  };
}

function supplyOf(member: string, stated: readonly Stated[], gaps: Gaps): FunctionSupply {
  const unnamed = gaps.open.size - stated.filter(({ at }) => gaps.open.has(at)).length;
  const known = noteMissing(stated, gaps) === 0 && unnamed === 0;
  const alone = stated.filter(({ state }) => state === "own").length;
  return {
    function: member,
    givenBy: stated.flatMap(({ id, state }) => (isGiven(state) ? id : [])),
    sharedBy: stated.flatMap(({ id, state }) => (state === "shared" ? id : [])),
    ...(known && { surplus: Math.max(0, alone - 1) }),
  };
}

/** Adds the paths that one function finds missing, by place; says how many complexes leave open how they stand to it. */
function noteMissing(stated: readonly Stated[], { waiting, missing }: Gaps): number {
  const undecided = stated.flatMap(({ at, index, state }) => {
    if (state === "unknown") return [{ at, path: `complexes[${index}].functions` }];
    return state === "undecided" ? [{ at, path: `complexes[${index}].resources` }] : [];
  });
  if (undecided.length === 0 && waiting.size === 0) return 0;
  const naming = new Set(stated.map(({ at }) => at));
  const unnamed = [...waiting].flatMap(([at, path]) => (naming.has(at) ? [] : [{ at, path }]));
  for (const { path } of [...undecided, ...unnamed].sort((a, b) => a.at - b.at)) missing.add(path);
  for (const { at } of unnamed) waiting.delete(at);
  return undecided.length;
}

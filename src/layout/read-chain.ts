import { type Fault, faultAt, faultsOf, notAmong, PolicyError } from "../finding/index.js";
import { topologicalOrder } from "../kernel/index.js";
import { Chain, type ChainInput } from "../registry/index.js";

const MOST_LINKS = 100_000;
const MOST_CONNECTIONS = 1_000_000;

/** A chain as it is given, with every fault in it: double ids, links that are not there, a cycle; at `path`, where it is not the first argument. */
export function readChain(input: ChainInput, path: string): Chain {
  const what = { zh: "产业链有误", en: "not a usable chain" };
  const parsed = Chain.safeParse(input);
  const faults = parsed.success ? faultsIn(parsed.data) : faultsOf(parsed.error, input);
  if (parsed.success && faults.length === 0) return parsed.data;
  const under = (inner: string) => (path === "" ? inner : `${path}.${inner}`);
  throw new PolicyError(
    what,
    faults.map((fault) => ({ ...fault, path: under(fault.path) })),
  );
}

function faultsIn({ links }: Chain): Fault[] {
  const ids = links.map(({ id }) => id);
  const known = new Set(ids);
  const seen = new Set<string>();
  const connections = links.reduce((sum, { after = [] }) => sum + after.length, 0);
  const names = links.flatMap(({ id, after = [] }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return [
      ...(again ? [faultAt(`links[${index}].id`, id, "不重复的标识", "an id that stands once", `${id}-2`)] : []),
      ...after.flatMap((other, place) =>
        known.has(other) ? [] : [notAmong(`links[${index}].after[${place}]`, other, ids)],
      ),
    ];
  });
  const large =
    links.length > MOST_LINKS || connections > MOST_CONNECTIONS
      ? [
          faultAt(
            "links",
            { links: links.length, connections },
            `不超过${MOST_LINKS}个环节、${MOST_CONNECTIONS}条联系`,
            `${MOST_LINKS} links and ${MOST_CONNECTIONS} connections at most`,
            { links: 40, connections: 60 },
          ),
        ]
      : [];
  const sorted = topologicalOrder(links.map(({ id, after = [] }) => ({ id, after })));
  return [...names, ...large, ...("cycle" in sorted && seen.size === links.length ? [cycleFault(sorted.cycle)] : [])];
}

function cycleFault(cycle: readonly string[]): Fault {
  const shown = cycle.length > 20 ? [...cycle.slice(0, 20), "…"] : cycle;
  return {
    code: "does-not-fit",
    path: "links",
    got: [...shown, cycle[0] ?? ""].join(" → "),
    accepted: { zh: "没有环路的链", en: "a chain without a cycle" },
    example: "a → b → c",
  };
}

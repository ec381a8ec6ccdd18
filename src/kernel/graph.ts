import { bitsIn } from "./bits.js";

/** A node of a directed graph: its id, which stands once, and the ids of the nodes it comes after. */
export interface GraphNode {
  readonly id: string;
  readonly after: readonly string[];
}

/**
 * The ids in an order in which each stands behind all it comes after, or a cycle where there is no such order.
 *
 * The order goes by rounds: each takes the nodes all of whose predecessors stand in the rounds before, as the input has
 * them. A cycle begins with the one of its nodes that comes first in the input; each of the others comes after the one
 * before it, and the first after the last. Predecessors that are no node of the graph are passed over.
 */
export function topologicalOrder(
  nodes: readonly GraphNode[],
): { readonly order: string[] } | { readonly cycle: string[] } {
  const graph = wired(nodes);
  const order = rounds(graph);
  const ids = (places: readonly number[]) => places.flatMap((place) => nodes[place]?.id ?? []);
  return order.length === nodes.length ? { order: ids(order) } : { cycle: ids(cycleIn(graph, order)) };
}

/** The ids of all nodes that come after one, directly or through others, as the input has them; in a cycle also its own. */
export function downstream(nodes: readonly GraphNode[], id: string): string[] {
  const { after } = wired(nodes);
  const reached = new Set<number>();
  const open = nodes.flatMap((node, place) => (node.id === id ? [place] : []));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const next of after[place] ?? []) {
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return nodes.flatMap((node, place) => (reached.has(place) ? [node.id] : []));
}

/**
 * By id, how many nodes come after each, directly or through others.
 *
 * A thousand of them are looked for at a time, as bits handed up the graph from the last node to the first, so that
 * the whole takes nodes × (nodes + connections) ÷ 32 steps and little memory. The graph may have no cycle.
 */
export function downstreamCounts(nodes: readonly GraphNode[]): Map<string, number> {
  const graph = wired(nodes);
  const backwards = rounds(graph).reverse();
  const counts = new Uint32Array(nodes.length);
  const seen = new Uint32Array(nodes.length * WORDS);
  for (let start = 0; start < nodes.length; start += BLOCK) {
    seen.fill(0);
    for (const place of backwards) {
      gather(seen, place, graph.after[place] ?? [], start);
      for (let word = place * WORDS; word < (place + 1) * WORDS; word += 1) {
        counts[place] = (counts[place] ?? 0) + bitsIn(seen[word] ?? 0);
      }
    }
  }
  return new Map(nodes.map(({ id }, place) => [id, counts[place] ?? 0]));
}

/** Of the nodes from `start` on that one block holds: those that follow a node, and all that follow those. */
function gather(seen: Uint32Array, place: number, followers: readonly number[], start: number): void {
  const own = place * WORDS;
  for (const next of followers) {
    const theirs = next * WORDS;
    for (let word = 0; word < WORDS; word += 1) {
      seen[own + word] = (seen[own + word] ?? 0) | (seen[theirs + word] ?? 0);
    }
    const bit = next - start;
    if (bit >= 0 && bit < BLOCK) seen[own + (bit >> 5)] = (seen[own + (bit >> 5)] ?? 0) | (1 << (bit & 31));
  }
}

const WORDS = 32;
const BLOCK = 1024;

/** A graph by the places of its nodes in the input, each connection once. */
interface Wired {
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
}

function wired(nodes: readonly GraphNode[]): Wired {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const before = nodes.map((node) => [...new Set(node.after)].flatMap((id) => places.get(id) ?? []));
  const after = nodes.map((): number[] => []);
  for (const [place, predecessors] of before.entries()) {
    for (const predecessor of predecessors) after[predecessor]?.push(place);
  }
  return { before, after };
}

/** The places of the nodes that can be put in order; those on a cycle, and behind one, are left out. */
function rounds({ before, after }: Wired): number[] {
  const waitsFor = before.map((predecessors) => predecessors.length);
  const order: number[] = [];
  let ready = [...waitsFor.keys()].filter((place) => waitsFor[place] === 0);
  while (ready.length > 0) {
    const next: number[] = [];
    for (const place of ready) {
      order.push(place);
      for (const follower of after[place] ?? []) {
        const left = (waitsFor[follower] ?? 0) - 1;
        waitsFor[follower] = left;
        if (left === 0) next.push(follower);
      }
    }
    ready = next.sort((a, b) => a - b);
  }
  return order;
}

/** Whoever could not be put in order waits for another such node: walked back far enough, one comes round again. */
function cycleIn({ before }: Wired, ordered: readonly number[]): number[] {
  const done = new Set(ordered);
  const walk = new Map<number, number>();
  let place = [...before.keys()].find((each) => !done.has(each));
  while (place !== undefined && !walk.has(place)) {
    walk.set(place, walk.size);
    place = before[place]?.find((each) => !done.has(each));
  }
  const cycle = [...walk.keys()].slice(walk.get(place ?? -1)).reverse();
  const first = cycle.indexOf(cycle.reduce((least, each) => (each < least ? each : least), cycle[0] ?? 0));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

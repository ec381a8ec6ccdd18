import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { downstream, downstreamCounts, type GraphNode, topologicalOrder } from "../../src/kernel/index.js";

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];

/** Graphs of any kind: cycles, loops, edges twice, edges from what is not there. */
const graph: fc.Arbitrary<readonly GraphNode[]> = fc
  .shuffledSubarray(NAMES)
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((after) => ({ id, after })))),
  );

/** All nodes to be reached from one, by closing the relation step by step. */
function reachedFrom(nodes: readonly GraphNode[], id: string): Set<string> {
  const reached = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const node of nodes) {
      if (reached.has(node.id)) continue;
      if (node.after.some((before) => before === id || reached.has(before))) {
        reached.add(node.id);
        grown = true;
      }
    }
  }
  return reached;
}

describe("whatever the graph", () => {
  it.prop([graph])("each stands behind all it comes after, or a cycle is shown that is one", (nodes) => {
    const there = new Set(nodes.map(({ id }) => id));
    const sorted = topologicalOrder(nodes);
    const circular = nodes.some(
      ({ id }) =>
        there.has(id) &&
        reachedFrom(
          nodes.filter((node) => there.has(node.id)),
          id,
        ).has(id),
    );
    expect("cycle" in sorted).toBe(circular);
    if ("order" in sorted) {
      expect([...sorted.order].sort()).toEqual([...there].sort());
      for (const { id, after } of nodes) {
        for (const before of after.filter((name) => there.has(name))) {
          expect(sorted.order.indexOf(before)).toBeLessThan(sorted.order.indexOf(id));
        }
      }
    } else {
      const { cycle } = sorted;
      for (const [at, id] of cycle.entries()) {
        const before = cycle.at(at - 1);
        expect(nodes.find((node) => node.id === id)?.after).toContain(before);
      }
    }
  });

  it.prop([graph, fc.constantFrom(...NAMES)])(
    "what comes after a node is what can be reached from it, as the input has it",
    (nodes, id) => {
      fc.pre(nodes.some((node) => node.id === id));
      const reached = reachedFrom(nodes, id);
      expect(downstream(nodes, id)).toEqual(nodes.flatMap((node) => (reached.has(node.id) ? [node.id] : [])));
    },
  );

  it.prop([graph])("as many are counted as are named", (nodes) => {
    fc.pre("order" in topologicalOrder(nodes));
    const counts = nodes.map(({ id }) => [id, downstream(nodes, id).length]);
    expect([...downstreamCounts(nodes)]).toEqual(counts);
  });
});

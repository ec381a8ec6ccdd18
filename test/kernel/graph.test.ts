import { describe, expect, it } from "vitest";
import { downstream, downstreamCounts, type GraphNode, topologicalOrder } from "../../src/kernel/index.js";

const graph = (text: string): GraphNode[] =>
  text.split(" ").map((node) => {
    const [id = "", after = ""] = node.split("<");
    return { id, after: [...after] };
  });

const row = (length: number): GraphNode[] =>
  Array.from({ length }, (_, place) => ({ id: String(place), after: place === 0 ? [] : [String(place - 1)] }));

describe("an order puts each node behind all it comes after", () => {
  it.each([
    ["a b c", "abc"],
    ["c<b b<a a", "abc"],
    ["d<bc c<a b<a a", "acbd"],
    // By rounds: e is ready at once, d only after c.
    ["b<a d<c a c<a e", "aebcd"],
    ["b<aa a", "ab"],
    ["b<az a", "ab"],
    // In a round, as the input has them, whichever was ready first.
    ["d<b c<a a b", "abdc"],
    ["c<b d<a a b", "abcd"],
  ])("%s → %s", (text, order) => {
    expect(topologicalOrder(graph(text))).toEqual({ order: [...order] });
  });

  it("of nothing, nothing", () => {
    expect(topologicalOrder([])).toEqual({ order: [] });
  });
});

describe("where there is no order, the cycle is shown", () => {
  it.each([
    ["a<a", "a"],
    ["b<a a<b", "ba"],
    ["x a<c b<a c<b d<c", "abc"],
    ["c<b b<a a<c", "cab"],
    // Behind the cycle, not on it.
    ["d<c c<b b<c", "cb"],
  ])("%s → %s", (text, cycle) => {
    expect(topologicalOrder(graph(text))).toEqual({ cycle: [...cycle] });
  });
});

describe("downstream is all that comes after", () => {
  const diamond = graph("d<bc e c<a b<a a");

  it.each([
    ["a", "dcb"],
    ["b", "d"],
    ["d", ""],
    ["e", ""],
    ["z", ""],
  ])("of %s: %s", (id, ids) => {
    expect(downstream(diamond, id)).toEqual([...ids]);
  });

  it("of a node on a cycle, that node as well", () => {
    expect(downstream(graph("b<a a<b"), "a")).toEqual(["b", "a"]);
  });

  it("is counted as it is listed, also beyond one block", () => {
    // 2,500 nodes, each after one or two earlier ones.
    const nodes = Array.from({ length: 2500 }, (_, place) => ({
      id: String(place),
      after: place === 0 ? [] : [String((place * 7919) % place), String((place * 104729 + 13) % place)],
    })).reverse();
    const counts = downstreamCounts(nodes);
    for (const id of ["0", "1", "17", "999", "1023", "1024", "1025", "2000", "2499"]) {
      expect([id, counts.get(id)]).toEqual([id, downstream(nodes, id).length]);
    }
  });
});

describe("a long row is no deeper than a short one", () => {
  it("is put in order and counted", () => {
    const nodes = row(100_000);
    const result = topologicalOrder([...nodes].reverse());
    expect("order" in result && result.order.slice(0, 3)).toEqual(["0", "1", "2"]);
    expect(downstream(nodes, "99000").length).toBe(999);
  });

  it("is a cycle where its ends meet", () => {
    const nodes = row(100_000).map((node) => (node.id === "0" ? { id: "0", after: ["99999"] } : node));
    const result = topologicalOrder(nodes);
    expect("cycle" in result && [result.cycle.length, result.cycle[0]]).toEqual([100_000, "0"]);
  });
});

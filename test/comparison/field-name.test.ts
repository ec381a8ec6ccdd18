import ts from "typescript";
import { expect, it } from "vitest";
import { FIELD_NAMES } from "../../src/comparison/field-name.js";
import { filesIn, nodesOf } from "../source.js";

/** At which place a call that makes a field has its name. */
const PLACES = new Map([
  ...["fact", "figure", "amount", "placed", "lessOf", "holds", "names"].map((maker) => [maker, 0] as const),
  ["value", 1] as const,
]);

it("every name of the vocabulary is that of a field of some entry", () => {
  const used = filesIn("src/comparison", ".ts")
    .filter(({ name }) => !name.endsWith("field-name.ts"))
    .flatMap(({ tree }) => nodesOf(tree))
    .flatMap((node) => {
      if (ts.isPropertyAssignment(node)) {
        return ["name", "field"].includes(node.name.getText()) ? textOf(node.initializer) : [];
      }
      const place = ts.isCallExpression(node) ? PLACES.get(node.expression.getText()) : undefined;
      return ts.isCallExpression(node) && place !== undefined ? textOf(node.arguments[place]) : [];
    });
  expect([...new Set(used)].sort()).toEqual([...FIELD_NAMES].sort());
});

function textOf(node: ts.Expression | undefined): string[] {
  return node && ts.isStringLiteral(node) ? [node.text] : [];
}

import { statementsByComplex } from "../../src/comparison/entries/complexes.js";
import { statementsOfLists } from "../../src/comparison/entries/lists.js";
import type { Statement } from "../../src/comparison/entry.js";
import { pathOf } from "../../src/comparison/path.js";
import { sameJson } from "../../src/kernel/index.js";
import type { PolicyReport } from "../../src/report/index.js";

/** What changed from one report to another, by path with its fields: all that either says is laid side by side at once. */
export function plainComparison(before: PolicyReport, after: PolicyReport): string[] {
  const [was, is] = [saidIn(before), saidIn(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const oneSided = new Set(paths.filter((path) => was.has(path) !== is.has(path)));
  const parts = partsOfOne(before, after);
  return paths
    .flatMap((path) => {
      const [one, other] = [was.get(path), is.get(path)];
      if (one && other) return changedFields(one, other).map((field) => `${path}.${field}`);
      const said = one ?? other;
      if (!said || said.inBoth || (parts.has(said.part) && said.at[0] !== "withoutData")) return [];
      const over = [said.at.slice(0, -1), said.under ?? []];
      const within = over.some((steps) => steps.some((_, at) => oneSided.has(pathOf(steps.slice(0, at + 1)))));
      return within ? [] : [path];
    })
    .sort();
}

function saidIn(report: PolicyReport): Map<string, Statement> {
  const said = new Map<string, Statement>();
  for (const statement of [...statementsByComplex(report).values()]
    .flatMap((of) => of())
    .concat(statementsOfLists(report))) {
    const path = pathOf(statement.at);
    let free = path;
    for (let time = 2; said.has(free); time += 1) free = `${path}#${time}`;
    said.set(free, statement);
  }
  return said;
}

function changedFields(one: Statement, other: Statement): string[] {
  const names = new Set([...one.fields, ...other.fields].map(({ name }) => name));
  const valueIn = ({ fields }: Statement, name: string) => fields.find((field) => field.name === name)?.value;
  return [...names].filter((name) => !sameJson(valueIn(one, name), valueIn(other, name)));
}

function partsOfOne(before: PolicyReport, after: PolicyReport): Set<string> {
  const without = ({ withoutData, overlaps }: PolicyReport): string[] => [
    ...withoutData.map(({ part }) => part),
    ...(overlaps ? [] : ["overlaps"]),
  ];
  const [one, other] = [without(before), without(after)];
  return new Set([...one, ...other].filter((part) => one.includes(part) !== other.includes(part)));
}

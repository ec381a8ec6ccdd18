import { entriesByComplex, entriesOfArea } from "../../src/comparison/entries/parts.js";
import { type Entry, pathOf } from "../../src/comparison/entry.js";
import { sameJson } from "../../src/kernel/index.js";
import type { PolicyReport } from "../../src/report/index.js";

/** What changed from one report to another, by path with its fields: all that either says is laid side by side at once. */
export function plainComparison(before: PolicyReport, after: PolicyReport): string[] {
  const [was, is] = [entriesIn(before), entriesIn(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const oneSided = new Set(paths.filter((path) => was.has(path) !== is.has(path)));
  const parts = partsOfOne(before, after);
  return paths
    .flatMap((path) => {
      const [one, other] = [was.get(path), is.get(path)];
      if (one && other) return changedFields(one, other).map((field) => `${path}.${field}`);
      const entry = one ?? other;
      if (!entry || entry.inBoth || (parts.has(entry.part) && entry.at[0] !== "withoutData")) return [];
      const over = [entry.at.slice(0, -1), entry.under ?? []];
      const within = over.some((steps) => steps.some((_, at) => oneSided.has(pathOf(steps.slice(0, at + 1)))));
      return within ? [] : [path];
    })
    .sort();
}

function entriesIn(report: PolicyReport): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of [...entriesByComplex(report).values()].flatMap((of) => of()).concat(entriesOfArea(report))) {
    const path = pathOf(entry.at);
    let free = path;
    for (let time = 2; entries.has(free); time += 1) free = `${path}#${time}`;
    entries.set(free, entry);
  }
  return entries;
}

function changedFields(one: Entry, other: Entry): string[] {
  const names = new Set([...one.fields, ...other.fields].map(({ name }) => name));
  const valueIn = ({ fields }: Entry, name: string) => fields.find((field) => field.name === name)?.value;
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

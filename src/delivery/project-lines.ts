import { compareDecimals, ownValue } from "../kernel/index.js";
import type { Project } from "../registry/index.js";

/** A figure recorded in a project's `keys`, and whether more or less of it comes first. */
export interface ProjectKey {
  readonly key: string;
  /** Which value stands first (优先者). */
  readonly first: "higher" | "lower";
}

/** Where a project stands in a plan and why: an eligible one of a complex, one that may be, another, one not eligible. */
export interface ProjectLine {
  readonly project: string;
  /** From 1. */
  readonly place: number;
  /** Which of the groups of equal priority it is in, from 1 (优先组). */
  readonly group: "complex" | "complex-undecided" | "other" | "ineligible";
  /** The key that put it behind the one before it, `given` where only the order given did; absent of a group's first. */
  readonly behindBy?: string;
}

/** A project as it was given. */
export interface Entry {
  readonly project: Project;
  /** Its place in what was given. */
  readonly at: number;
  /** Where it would be recorded whether its complex, or it itself, is one. */
  readonly doubts: readonly string[];
}

const GROUPS = ["complex", "complex-undecided", "other", "ineligible"] as const;

/** The projects of a plan in order: by group, then by the keys, then as given. */
export function linesOf(entries: readonly Entry[], by: readonly ProjectKey[]): ProjectLine[] {
  const inOrder = GROUPS.flatMap((group) =>
    entries
      .filter(({ project }) => groupOf(project) === group)
      .sort((a, b) => decisive(a.project, b.project, by)?.sign ?? a.at - b.at)
      .map(({ project }) => ({ project, group })),
  );
  return inOrder.map(({ project, group }, index) => {
    const before = inOrder[index - 1];
    const alike = before?.group === group ? before : undefined;
    return {
      project: project.id,
      place: index + 1,
      group,
      ...(alike && { behindBy: decisive(alike.project, project, by)?.key ?? "given" }),
    };
  });
}

function groupOf({ complex, eligible }: Project): ProjectLine["group"] {
  if (eligible === false) return "ineligible";
  if (complex === undefined) return "other";
  return eligible === true ? "complex" : "complex-undecided";
}

/** The first key by which two projects differ, and which of them it puts first. */
function decisive(a: Project, b: Project, by: readonly ProjectKey[]) {
  for (const { key, first } of by) {
    const [here, there] = [ownValue(a.keys, key), ownValue(b.keys, key)];
    if (here === undefined && there === undefined) continue;
    if (here === undefined || there === undefined) return { key, sign: here === undefined ? 1 : -1 };
    const sign = compareDecimals(here, there) * (first === "higher" ? -1 : 1);
    if (sign !== 0) return { key, sign };
  }
  return undefined;
}

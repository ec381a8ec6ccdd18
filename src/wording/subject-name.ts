import type { Subject } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import { areaName, type Context, knownName, nameOf, quoted } from "./context.js";
import type { Named } from "./name-sources.js";

/** The name of a record or of an element of the plan; `undefined` where it has none. */
export function recordedName(context: Context, { kind, id }: Subject): string | undefined {
  const named = ownValue(NAMED, kind);
  return (named && knownName(context, named, id)) ?? knownName(context, "element", id);
}

/** Where the name of a subject is, by its kind. */
const NAMED: Readonly<Record<string, Named>> = {
  complex: "complex",
  pipeline: "pipeline",
  grants: "grant",
  surveys: "survey",
  needs: "need",
  locality: "locality",
  chains: "chain",
  link: "link",
  process: "process",
  processes: "process",
  project: "project",
  projects: "project",
  "resource-kind": "element",
  "industry-category": "element",
  industry: "industry",
  target: "target",
  scorecard: "scorecard",
  policy: "policy",
};

/** The name of what something is said of; where it has none, the list it stands in and its id in quotes. */
export function subjectName(context: Context, { kind, id }: Subject): string {
  const { language, plan } = context;
  switch (kind) {
    case "area":
      return areaName(context);
    case "reading":
      return language.label(plan.readings[id]?.why ?? { zh: quoted(context, id), en: quoted(context, id) });
    case "standing-rules":
      return language.report.stamp.standing;
    case "pair":
      return language.list(id.split(" / ").map((each) => nameOf(context, "complex", each)));
    default: {
      const list = ownValue(language.words.lists, kind === "case" ? "cases" : kind);
      const name = recordedName(context, { kind, id });
      if (name !== undefined) return name;
      return list === undefined ? quoted(context, id) : language.words.ofList(list, quoted(context, id));
    }
  }
}

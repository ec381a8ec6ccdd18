import type { Subject } from "../finding/index.js";
import { own } from "../kernel/index.js";
import type { Named } from "./name-sources.js";
import { areaName, knownName, nameOf, quoted, type Speaker } from "./speaker.js";

/** The name of a record or of an element of the plan; `undefined` where it has none. */
export function recordedName(speaker: Speaker, { kind, id }: Subject): string | undefined {
  const named = own(NAMED, kind);
  return (named && knownName(speaker, named, id)) ?? knownName(speaker, "element", id);
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
  industry: "industry",
  target: "target",
  scorecard: "scorecard",
  policy: "policy",
};

/** The name of what something is said of; where it has none, the list it stands in and its id in quotes. */
export function subjectName(speaker: Speaker, { kind, id }: Subject): string {
  const { language, plan } = speaker;
  switch (kind) {
    case "area":
      return areaName(speaker);
    case "reading":
      return language.label(plan.readings[id]?.why ?? { zh: quoted(speaker, id), en: quoted(speaker, id) });
    case "standing-rules":
      return language.report.stamp.standing;
    case "pair":
      return language.list(id.split(" / ").map((each) => nameOf(speaker, "complex", each)));
    default: {
      const list = own(language.words.lists, kind === "case" ? "cases" : kind);
      const name = recordedName(speaker, { kind, id });
      if (name !== undefined) return name;
      return list === undefined ? quoted(speaker, id) : language.words.ofList(list, quoted(speaker, id));
    }
  }
}

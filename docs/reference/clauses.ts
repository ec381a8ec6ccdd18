import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "../../test/source.js";

/** A section of the plan as docs/policy.md has it, with the locators of its clauses. */
export interface Section {
  readonly title: string;
  readonly clauses: readonly string[];
}

/** The sections of docs/policy.md that have a heading for each clause. */
export function sectionsIn(policy: string): Section[] {
  const sections: { title: string; clauses: string[] }[] = [];
  for (const [, level, text = ""] of policy.matchAll(/^(#{3,4}) (.+)$/gm)) {
    if (level === "###") sections.push({ title: text, clauses: [] });
    else if (text.startsWith("Clause ")) sections.at(-1)?.clauses.push(text.slice("Clause ".length));
  }
  return sections.filter(({ clauses }) => clauses.length > 0);
}

/** docs/policy.md. */
export const policy: string = readFileSync(join(TOP, "docs/policy.md"), "utf8");

/** The name of a clause's place in docs/policy.md; GitHub and TypeDoc make the same one of its heading. */
export function anchorOf(clause: string): string {
  return `clause-${clause.toLowerCase().replaceAll(".", "")}`;
}

/** A link to what is said of a clause from another page in docs: of the Chinese pages the one of all clauses has it. */
export function clauseLink(clause: string, language: "en" | "zh" = "en"): string {
  return language === "en"
    ? `[${clause}](policy.md#${anchorOf(clause)})`
    : `[${clause}](traceability.zh-CN.md#${anchorOf(clause).replace("clause", "条文")})`;
}

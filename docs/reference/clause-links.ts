import { join } from "node:path";
import {
  type Application,
  type Comment,
  type CommentDisplayPart,
  type CommentTag,
  Converter,
  normalizePath,
  type ProjectReflection,
} from "typedoc";
import { TOP } from "../../test/source.js";
import { anchorOf, policy, sectionsIn } from "./clauses.js";

/** A TypeDoc plugin that makes each clause locator after `@see` a link to the clause's place in docs/policy.md. */
export function clauseLinks(app: Application): void {
  const clauses = new Set(sectionsIn(policy).flatMap((section) => section.clauses));
  // Before TypeDoc gathers several `@see` into one list.
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const tag of seeTagsIn(project)) {
        const [part, ...more] = tag.content;
        if (part?.kind !== "text" || more.length > 0) continue;
        const clause = part.text.trim();
        if (clauses.has(clause)) tag.content = linkTo(project, clause);
        else throw new Error(`@see ${clause}: neither a clause of docs/policy.md nor a link`);
      }
    },
    1000,
  );
}

function seeTagsIn(project: ProjectReflection): CommentTag[] {
  const comments = new Set<Comment>();
  for (const { comment } of Object.values(project.reflections)) if (comment) comments.add(comment);
  return [...comments].flatMap(({ blockTags }) => blockTags.filter(({ tag }) => tag === "@see"));
}

function linkTo(project: ProjectReflection, clause: string): CommentDisplayPart[] {
  const path = normalizePath(join(TOP, "docs/policy.md"));
  const { target } = project.files.registerAbsolute(path);
  return [
    { kind: "text", text: `[${clause}](` },
    { kind: "relative-link", text: `docs/policy.md#${anchorOf(clause)}`, target, targetAnchor: anchorOf(clause) },
    { kind: "text", text: ")" },
  ];
}

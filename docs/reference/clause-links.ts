import { type Application, type Comment, type CommentTag, Converter, type ProjectReflection } from "typedoc";
import { taizhou } from "../../src/taizhou/index.js";

/** A TypeDoc plugin that makes each clause locator after `@see` a link to the clause's card. */
export function clauseLinks(app: Application): void {
  const clauses = new Set(taizhou.clauses.map(({ id }) => id));
  // Before TypeDoc gathers several `@see` into one list.
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const tag of seeTagsIn(project)) {
        const [part, ...more] = tag.content;
        if (part?.kind !== "text" || more.length > 0) continue;
        const clause = part.text.trim();
        if (!clauses.has(clause)) throw new Error(`@see ${clause}: neither a clause of the plan nor a link`);
        tag.content = [{ kind: "text", text: `[${clause}](/clauses/${clause})` }];
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

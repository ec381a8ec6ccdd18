import { type Application, Converter, ReflectionKind } from "typedoc";
import { fieldsOf, SCHEMA_NAMES } from "../../src/schema/index.js";
import { clausesOfFields } from "./field-clauses.js";

/**
 * A TypeDoc plugin that adds to the sentence of each property of a record an example, where its value is one by itself, and the
 * clauses that rest on it.
 */
export function fieldFacts(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const facts = factsOfFields();
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      const text = facts.get(`${property.parent?.name}.${property.name}`);
      if (text !== undefined && property.parent?.kindOf(ReflectionKind.Interface)) {
        property.comment?.summary.push({ kind: "text", text });
      }
    }
  });
}

function factsOfFields(): ReadonlyMap<string, string> {
  const clauses = clausesOfFields();
  const fields = SCHEMA_NAMES.flatMap((name) =>
    fieldsOf(name).map((field) => ({ place: `${name}.${field.path}`, field })),
  );
  return new Map(
    fields.flatMap(({ place, field: { example } }) => {
      const cited = clauses.get(place) ?? [];
      const links = cited.map((clause) => `[${clause}](/clauses/${clause})`).join(", ");
      const text = [
        ...(example === undefined ? [] : [`E.g. \`${JSON.stringify(example)}\`.`]),
        ...(cited.length === 0 ? [] : [`Clauses: ${links}.`]),
      ].join(" ");
      return text === "" ? [] : [[place, ` ${text}`] as const];
    }),
  );
}

import { type Accepted, refusal } from "../accepted.js";
import { idSchema } from "../fields.js";
import { says } from "./said.js";

/** Schema of an id that is one of these names. */
export function idAmong(names: readonly string[]): typeof idSchema {
  const [example = ""] = names;
  const due = {
    zh: `以下之一：${names.join("、")}`,
    en: `one of ${names.join(", ")}`,
    example: JSON.stringify(example),
  };
  const made = idSchema.refine((id) => names.includes(id), { error: refusal(due), params: { among: names } });
  // Within `allOf`, so that it is a list of names, not of the values that a field is told apart by.
  says([made], { allOf: [{ enum: [...names] }], examples: [example] });
  return made;
}

/** Schema of an id that is none of these names, which mean something already; what is due instead. */
export function idBeside(names: readonly string[], due: Accepted): typeof idSchema {
  const made = idSchema.refine((id) => !names.includes(id), { error: refusal(due) });
  says([made], { not: { enum: [...names] } });
  return made;
}

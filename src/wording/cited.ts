import type { Choice } from "../finding/index.js";
import type { Context } from "./context.js";

/** What was chosen in a reading, in words. */
export function choiceWords({ plan, language }: Context, reading: string, choice: Choice): string {
  const [id, value] = typeof choice === "string" ? [choice] : [choice.id, choice.value];
  const alternative = plan.readings[reading]?.alternatives[id];
  const label = alternative ? language.label(alternative.label) : id;
  return value === undefined ? label : language.cited(label, [String(value)]);
}

import type { Settings } from "../state/settings.js";
import type { Located } from "../worker/answer-types.js";

/** Where one goes to see a fault. */
export function tabOf({ where }: Located): Pick<Settings, "tab"> {
  if (where === "records" || where === "changes") return { tab: where };
  return { tab: where === "settings" ? "result" : "rules" };
}

import type { ReportChange } from "../../comparison/index.js";
import { aboutWords, alsoWords, causeWords, whatWords } from "../comparison/change.js";
import { tableOf, text } from "./table-of.js";

/** What changed between two reports. */
export const changes = /* @__PURE__ */ (() =>
  tableOf<ReportChange>("report-change", {
    direction: text(({ language }, { direction }) => language.comparison.directions[direction]),
    about: text(aboutWords),
    change: text(whatWords),
    also: text((context, change) => context.language.joined(alsoWords(context, change)) || undefined),
    causes: text((context, change) => context.language.joined(causeWords(context, change)) || undefined),
  }))();

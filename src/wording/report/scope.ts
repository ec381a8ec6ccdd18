import type { PolicyReport } from "../../report/index.js";
import { type Context, nameOf } from "../context.js";

/** That a report is of part of the area, and of which; nothing of one of the whole. */
export const scopeSentences = (context: Context, { area, given: { scope } }: PolicyReport): string[] =>
  scope && area.atLeast
    ? [
        context.language.report.scope(
          context.language.list(scope.localities.map((id) => nameOf(context, "locality", id))),
        ),
      ]
    : [];

import { beyondKnown, type Calendar, type PlainDate } from "../kernel/index.js";
import type { Found } from "./rule-finding.js";

/** That days were counted which a calendar does not know: those up to a day before what it knows, those from one after. */
export function beyondCalendar(calendar: Calendar = {}, first: PlainDate, last: PlainDate): Found[] {
  const { upTo, from } = beyondKnown(calendar, first, last);
  const found = (id: PlainDate, bound: "at-most" | "at-least", missing: string): Found => ({
    subject: { kind: "calendar", id },
    verdict: "unknown",
    bound,
    missing: [missing],
  });
  return [
    ...(upTo === undefined ? [] : [found(upTo, "at-most", "calendar.known.from")]),
    ...(from === undefined ? [] : [found(from, "at-least", "calendar.known.to")]),
  ];
}

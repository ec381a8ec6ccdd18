import { dividedBy, roundedTo, wholeFraction } from "../../kernel/index.js";
import type { AreaReport, LocalityReport, PolicyReport } from "../../report/index.js";
import type { TargetRow } from "../../targets/index.js";
import { type Context, nameOf } from "../context.js";
import { wholeName } from "../report/area.js";
import { statusOf, yearOr } from "../targets/rows.js";
import { count, optional, percent, tableOf, text, yuan } from "./table-of.js";

/** How a place stands by what it owes: of what is due how much is done, and how many complexes are credited to it. */
export interface PlaceRanked {
  readonly area: LocalityReport;
  /** Rows of targets that are due; none of a place that owes none, which is not ranked. */
  readonly due: number;
  readonly done: number;
  /** The most that may be done, once what is open is known. */
  readonly mayBeDone: number;
  readonly credited: number;
  readonly mayBeCredited: number;
  readonly rank?: number;
  readonly best?: number;
  readonly worst?: number;
  /** The rows that were not done in time, or are behind. */
  readonly late: readonly TargetRow[];
}

/**
 * The places of a report by the share of what is due that is done, then by the complexes credited to them; level ones share
 * a rank. `best` and `worst` are what records that leave a row open make possible. Who owes nothing comes last, unranked.
 */
export function placesRanked({ localities, targets }: PolicyReport): PlaceRanked[] {
  const places = localities.map((area) =>
    standingOf(
      area,
      targets.rows.filter(({ locality }) => locality === area.locality),
    ),
  );
  const owing = places.filter(({ due }) => due > 0);
  const behind = (place: PlaceRanked, isAhead: (other: PlaceRanked) => boolean) =>
    1 + owing.filter((other) => other !== place && isAhead(other)).length;
  return places
    .map((place) =>
      place.due === 0
        ? place
        : {
            ...place,
            rank: behind(place, (other) => compared(asRecorded(other), asRecorded(place)) > 0),
            best: behind(place, (other) => compared(asRecorded(other), atMost(place)) > 0),
            worst: behind(place, (other) => compared(atMost(other), asRecorded(place)) > 0),
          },
    )
    .sort((a, b) => (a.rank ?? places.length + 1) - (b.rank ?? places.length + 1));
}

function standingOf(area: LocalityReport, rows: readonly TargetRow[]): PlaceRanked {
  const due = rows.filter(({ status, effect }) => effect === undefined && DUE.includes(status));
  const done = due.filter(({ status }) => status === "met").length;
  const counts = rows.flatMap((row) => (row.kind === undefined ? [row] : []));
  const credited = counts.reduce((sum, { achieved }) => sum + achieved, 0);
  return {
    area,
    due: due.length,
    done,
    mayBeDone: done + due.filter(({ status }) => status === "unknown").length,
    credited,
    mayBeCredited: credited + counts.reduce((sum, { undecided }) => sum + undecided.length, 0),
    late: due.filter(({ status }) => status === "missed" || status === "behind"),
  };
}

const DUE: readonly TargetRow["status"][] = ["met", "behind", "missed", "unknown"];

interface Ranked {
  readonly done: number;
  readonly due: number;
  readonly credited: number;
}

const asRecorded = ({ done, due, credited }: PlaceRanked): Ranked => ({ done, due, credited });

const atMost = ({ mayBeDone, due, mayBeCredited }: PlaceRanked): Ranked => ({
  done: mayBeDone,
  due,
  credited: mayBeCredited,
});

/** Shares are compared without dividing. */
const compared = (a: Ranked, b: Ranked) => a.done * b.due - b.done * a.due || a.credited - b.credited;

/** The places of a report, ranked. */
export const places = /* @__PURE__ */ (() =>
  tableOf<PlaceRanked>("places", {
    rank: count((_, { rank }) => rank),
    best: optional(count((_, place) => (place.best === place.worst ? undefined : place.best))),
    worst: optional(count((_, place) => (place.best === place.worst ? undefined : place.worst))),
    place: text((context, { area }) => nameOf(context, "locality", area.locality)),
    due: count((_, { due }) => due),
    done: count((_, { done }) => done),
    rate: percent((_, { due, done }) => (due === 0 ? undefined : shareOf(done, due))),
    credited: count((_, { credited }) => credited),
    holding: count((_, { area }) => area.holding),
    note: text((context, place) => noteOn(context, place)),
  }))();

/** To more places than are shown. */
const shareOf = (done: number, due: number) => roundedTo(dividedBy(wholeFraction(done), wholeFraction(due)), 6);

function noteOn(context: Context, { area, due, late }: PlaceRanked): string | undefined {
  const { language, plan } = context;
  if (late.length > 0) {
    return language.list(
      late.map((row) => language.targets.late(yearOr(context, row.year, ""), statusOf(context, row))),
    );
  }
  const isZone = plan.localities.some(({ id, kind }) => id === area.locality && kind === "zone");
  return due === 0 && isZone ? language.targets.zone : undefined;
}

/** Places and the whole area in numbers: how many complexes, what is owed, what is given. */
export const areas = /* @__PURE__ */ (() =>
  tableOf<LocalityReport | AreaReport>("areas", {
    place: text((context, area) =>
      area.type === "area-report" ? wholeName(context, area) : nameOf(context, "locality", area.locality),
    ),
    registered: count((_, { complexes }) => complexes),
    holding: count((_, { holding }) => holding),
    owed: count((_, { owed }) => owed),
    missed: count((_, { missed }) => missed),
    support: optional(yuan((_, { support }) => support)),
  }))();

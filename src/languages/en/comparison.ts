import type * as zh from "../zh-CN/comparison.js";
import { fields } from "./fields.js";

/** Sentences on what changed between two reports, in English. */
export const changes: typeof zh.changes = {
  directions: { worse: "worse", better: "better", other: "changed" },
  parts: {
    stamp: "made with",
    plan: "the plan",
    given: "settings",
    places: "places of records",
    records: "check of the records",
    audit: "the plan's own numbers",
    city: "the whole area",
    localities: "localities",
    complexes: "complexes",
    targets: "targets",
    leagues: "ranking",
    overlaps: "overlaps",
    withoutData: "parts without data",
    notStanding: "what is no complex on the day",
    leftOut: "records that could not be used",
  },
  fields,
  fieldsWithin: { "standing.steps": "course over the years", "complexes.status": "status at its tier" },
  verdicts: { met: "met", unmet: "not met", waived: "waived", unknown: "unknown", "not-applicable": "not asked" },
  outcomes: {
    recommended: "recommended",
    "passed-over": "not recommended",
    "undecided-tie": "level with others at the cut",
  },
  details: { "next-tier": "tier held and next", all: "all tiers" },
  listed: {
    uncredited: "not counted towards the target",
    slipped: "not listed by the day expected",
    open: "not closed",
  },
  noValue: "none",
  noFigure: "no figure",
  about: (pieces) => pieces.join(", "),
  fromTo: (field, before, after, difference) =>
    `${field} from ${before} to ${after}${difference === "" ? "" : ` (${difference})`}`,
  changed: (field) => `${field} not the same`,
  came: (value) => (value === "" ? "now there" : `now there: ${value}`),
  went: (value) => (value === "" ? "no longer there" : `no longer there: ${value}`),
  partCame: "the report now has this part",
  partWent: "the report no longer has this part",
  leftOutCame: "a record could not be used",
  leftOutWent: "no record is left out any more",
  sentence: (direction, about, what) => `${direction}: ${about === "" ? "" : `${about}: `}${what}`,
  part: (about, what) => (about === "" ? what : `${about}: ${what}`),
};

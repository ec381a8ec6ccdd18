import type { StandardMessages, TargetMessages } from "../messages/targets.js";

/** Messages on the plan's targets, in English. */
export const targets: TargetMessages = {
  row: ({ target, place, year, required, achieved, off, status }) =>
    `"${target}", ${place}${year === "" ? "" : `, ${year}`}: ${required}, ${achieved}${off}${status === "" ? "" : `, ${status}`}`,
  total: ({ target, year, required, achieved, off, status, undone, over }) => {
    const places = [...(undone === 0 ? [] : [`${undone} have not`]), ...(over > 0 ? [`${over} more than asked`] : [])];
    const among = places.length > 0 ? ` (of the localities ${places.join(", ")})` : "";
    return `"${target}"${year === "" ? "" : `, ${year}`}: ${required}, ${achieved}${among}${off}${status === "" ? "" : `, ${status}`}`;
  },
  overall: ({ target, year, status, undone }) =>
    `"${target}"${year === "" ? "" : `, ${year}`}, all figures${undone === 0 ? "" : ` (of the localities ${undone} have not)`}: ${status}`,
  noFigure: (reason) => `none (${reason})`,
  notJudged: "cannot be judged",
  required: (figure, bound, tolerance) => {
    if (bound === "at-most") return `at most ${figure} allowed`;
    if (bound === "exactly") return `required exactly ${figure}`;
    if (bound !== "about") return `required ${figure}`;
    return `required about ${figure}${tolerance === undefined ? "" : ` (give or take ${tolerance})`}`;
  },
  achieved: (figure, basis) => `${basis ? "expected" : "achieved"} ${figure}`,
  status: (status, basis) => `${basis ? "by then " : ""}${status}`,
  short: (count) => `, short by ${count}`,
  over: (count) => `, over by ${count}`,
  industries: (met, of) => `, ${met} of ${of} industries have achieved it`,
  undecided: (names) =>
    `; not decided, since the record is not complete, not understood or may be another's double: ${names}`,
  figureOpen: (names) =>
    `; the figure is open, since the record is not complete, not understood or may be another's double: ${names}`,
  ofYear: (figure, year) => `${figure} (${year})`,
  owed: ({ target, place, owed, missed }) =>
    `"${target}", ${place}: ${owed} still to be done, ${missed} not done in time`,
  uncredited: ({ target, complex, year, place, isZone }) => {
    const of = year === "" ? "" : ` of ${year}`;
    return isZone
      ? `${complex} lies in ${place}, a zone, which counts for the total alone, not for "${target}"${of}`
      : `${complex} counts for no locality's "${target}"${of}`;
  },
  notCounted: (complex, target) => `${complex} does not count for "${target}"`,
  progress: ({ asOf, basis, met, of }) => `At the close of ${asOf}, counted ${basis}: ${met} of ${of} targets achieved`,
  uneven: 'What one locality lacks is not made up for by what another has over, so "short by" adds up what each lacks',
  asRecorded: "Nothing that is expected changes the figures as recorded",
  grid: (target, basis) => `"${target}" by locality (${basis ? "expected" : "achieved"}/required)`,
  byDate: "By its date",
  inAll: "in all",
  zone: "a zone, which counts for the total alone",
  late: (year, status) => (year === "" ? status : `${year} ${status}`),
  slipped: (names) => `The day expected for the listing has passed without a record of it: ${names}`,
};

/** Messages on tiers, in English. */
export const standards: StandardMessages = {
  tier: ({ complex, tier, verdict }) => `${complex}, standard of the ${tier} tier: ${verdict}`,
  held: ({ tier, status, since }) => `holds the ${tier} tier, ${status} on ${since}`,
  since: (status, date) => `${status} on ${date}`,
  notHeld: "holds no tier",
  tierOpen: {
    held: (held) => `${held}; the tier of another milestone is not understood, so that it may hold another`,
    none: "the tier of a milestone is not understood, so that it is not known whether it holds one",
  },
  highestMet: (tier, isWaived) => `highest standard met${isWaived ? " by a waiver" : ""}: ${tier}`,
  noneMet: {
    unmet: (lowest) => `the standard of the ${lowest} tier is not met yet`,
    unknown: (lowest) => `whether the standard of the ${lowest} tier is met is not known`,
  },
  next: (tier, verdict) => `next tier, ${tier}: ${verdict}`,
  top: "at the highest tier",
  tierHeld: ({ tier, status, since }) => `${tier}: ${status} on ${since}`,
  missing: (names) => `Not recorded: ${names}`,
};

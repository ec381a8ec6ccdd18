import { daysBetween, wholeDecimal, yearEnd, yearStart } from "../kernel/index.js";
import type { Need } from "../registry/index.js";
import type { Formula, Formulas } from "./definition.js";
import type { areaProblems as areaDefinitions, problems as definitions } from "./definitions/problems.js";
import type { Entry } from "./ledger.js";
import type { OfArea } from "./of-area.js";
import type { OfComplex } from "./of-complex.js";
import { countOf, ifWhole, notRecorded, ratioOf, type Worked } from "./worked.js";

type Kind = Need["kind"];

/** How the problems given to a complex are answered and resolved. */
export const problems: Formulas<typeof definitions, OfComplex> = /* @__PURE__ */ (() => ({
  "key-problems-resolved": given((needs, year) => resolutionOf(needs, "key", year)),
  "key-problems-response-days": given((needs, year) => responseOf(needs, "key", year)),
  "common-problems-resolved": given((needs, year) => resolutionOf(needs, "common", year)),
  "common-problems-response-days": given((needs, year) => responseOf(needs, "common", year)),
  "individual-problems-resolved": given((needs, year) => resolutionOf(needs, "individual", year)),
  "individual-problems-response-days": given((needs, year) => responseOf(needs, "individual", year)),
}))();

/** How the problems of an area are registered, answered and resolved, whether a complex was given them or not. */
export const areaProblems: Formulas<typeof areaDefinitions, OfArea> = /* @__PURE__ */ (() => ({
  "area-key-problems": inAll((needs, year) => numberOf(needs, "key", year)),
  "area-key-problems-resolved": inAll((needs, year) => resolutionOf(needs, "key", year)),
  "area-key-problems-response-days": inAll((needs, year) => responseOf(needs, "key", year)),
  "area-common-problems": inAll((needs, year) => numberOf(needs, "common", year)),
  "area-common-problems-resolved": inAll((needs, year) => resolutionOf(needs, "common", year)),
  "area-common-problems-response-days": inAll((needs, year) => responseOf(needs, "common", year)),
  "area-individual-problems": inAll((needs, year) => numberOf(needs, "individual", year)),
  "area-individual-problems-resolved": inAll((needs, year) => resolutionOf(needs, "individual", year)),
  "area-individual-problems-response-days": inAll((needs, year) => responseOf(needs, "individual", year)),
}))();

type Needs = readonly Entry<Need>[];

function given(work: (needs: Needs | undefined, year: number) => Worked): Formula<OfComplex> {
  return { compute: ({ needs, year }) => work(needs, year) };
}

/** What all problems of an area come to; not known where the list may not hold them all. */
function inAll(work: (needs: Needs, year: number) => Worked): Formula<OfArea> {
  return {
    compute: ({ needs, isWhole, year }) =>
      needs ? ifWhole(work(needs, year), "needs", isWhole.needs) : notRecorded(["needs"]),
  };
}

function numberOf(needs: Needs, kind: Kind, year: number): Worked {
  return unlessDoubted(openIn(needs, kind, year), (open) => countOf(open.length));
}

function resolutionOf(needs: Needs | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const end = yearEnd(year);
  return unlessDoubted(openIn(needs, kind, year), (open) =>
    ratioOf(
      open.filter(({ resolvedOn }) => resolvedOn !== undefined && resolvedOn <= end).length,
      open.length,
      {},
      NONE_OPEN,
    ),
  );
}

function openIn(needs: Needs, kind: Kind, year: number): Needs {
  const [start, end] = [yearStart(year), yearEnd(year)];
  return needs.filter(
    ({ entry: { kind: its, raisedOn, resolvedOn } }) =>
      its === kind && raisedOn <= end && (resolvedOn === undefined || resolvedOn >= start),
  );
}

function responseOf(needs: Needs | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const [start, end] = [yearStart(year), yearEnd(year)];
  const pending = needs.filter(
    ({ entry: { kind: its, raisedOn, answeredOn } }) =>
      its === kind && raisedOn <= end && (answeredOn === undefined || answeredOn >= start),
  );
  return unlessDoubted(pending, (raised) => {
    const waits = raised.flatMap(({ raisedOn, answeredOn }) =>
      answeredOn !== undefined && answeredOn <= end ? [daysBetween(raisedOn, answeredOn)] : [],
    );
    const total = waits.reduce((sum, days) => sum + days, 0);
    const unanswered = wholeDecimal(raised.length - waits.length);
    return ratioOf(total, waits.length, { unanswered }, NONE_ANSWERED);
  });
}

/** What problems come to; not known while one of them may be of another complex or place. */
function unlessDoubted(needs: Needs, work: (needs: readonly Need[]) => Worked): Worked {
  const doubts = needs.flatMap(({ doubt }) => doubt ?? []);
  const worked = work(needs.flatMap(({ entry, doubt }) => (doubt === undefined ? entry : [])));
  return doubts.length > 0 ? notRecorded(doubts, worked.inputs) : worked;
}

const NONE_OPEN = { zh: "本年度无在办难题", en: "no problem was open in the year" };
const NONE_ANSWERED = { zh: "本年度无已答复事项", en: "nothing was answered in the year" };

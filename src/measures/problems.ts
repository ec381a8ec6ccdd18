import { daysBetween, wholeDecimal, yearEnd, yearStart } from "../kernel/index.js";
import type { Need } from "../registry/index.js";
import type { Formula, Formulas } from "./definition.js";
import type { areaProblems as areaDefinitions, problems as definitions } from "./definitions/problems.js";
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
  "area-key-problems": inAll((needs, year) => countOf(openIn(needs, "key", year).length)),
  "area-key-problems-resolved": inAll((needs, year) => resolutionOf(needs, "key", year)),
  "area-key-problems-response-days": inAll((needs, year) => responseOf(needs, "key", year)),
  "area-common-problems": inAll((needs, year) => countOf(openIn(needs, "common", year).length)),
  "area-common-problems-resolved": inAll((needs, year) => resolutionOf(needs, "common", year)),
  "area-common-problems-response-days": inAll((needs, year) => responseOf(needs, "common", year)),
  "area-individual-problems": inAll((needs, year) => countOf(openIn(needs, "individual", year).length)),
  "area-individual-problems-resolved": inAll((needs, year) => resolutionOf(needs, "individual", year)),
  "area-individual-problems-response-days": inAll((needs, year) => responseOf(needs, "individual", year)),
}))();

function given(work: (needs: readonly Need[] | undefined, year: number) => Worked): Formula<OfComplex> {
  return {
    compute: ({ needs, year }) =>
      work(
        needs?.map(({ entry }) => entry),
        year,
      ),
  };
}

/** What all problems of an area come to; not known where the list may not hold them all. */
function inAll(work: (needs: readonly Need[], year: number) => Worked): Formula<OfArea> {
  return {
    compute: ({ needs, isWhole, year }) =>
      needs ? ifWhole(work(needs, year), "needs", isWhole.needs) : notRecorded(["needs"]),
  };
}

function resolutionOf(needs: readonly Need[] | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const open = openIn(needs, kind, year);
  const end = yearEnd(year);
  return ratioOf(open.filter(({ resolvedOn }) => resolvedOn !== undefined && resolvedOn <= end).length, open.length);
}

function openIn(needs: readonly Need[], kind: Kind, year: number): Need[] {
  const [start, end] = [yearStart(year), yearEnd(year)];
  return needs.filter(
    (need) => need.kind === kind && need.raisedOn <= end && (need.resolvedOn === undefined || need.resolvedOn >= start),
  );
}

function responseOf(needs: readonly Need[] | undefined, kind: Kind, year: number): Worked {
  if (!needs) return notRecorded(["needs"]);
  const [start, end] = [yearStart(year), yearEnd(year)];
  const raised = needs.filter((need) => need.kind === kind && need.raisedOn <= end);
  const waits = raised.flatMap(({ raisedOn, answeredOn }) =>
    answeredOn !== undefined && start <= answeredOn && answeredOn <= end ? [daysBetween(raisedOn, answeredOn)] : [],
  );
  const waiting = raised.filter(({ answeredOn }) => answeredOn === undefined || answeredOn > end);
  const total = waits.reduce((sum, days) => sum + days, 0);
  return ratioOf(total, waits.length, { unanswered: wholeDecimal(waiting.length) });
}

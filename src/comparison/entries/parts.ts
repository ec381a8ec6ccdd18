import { partsOf } from "../../finding/index.js";
import { grouped } from "../../kernel/index.js";
import type { ComparedPart, PolicyReport } from "../../report/index.js";
import { type Compared, type Entry, entryOfListed, optionsOf, stepsTo } from "../entry.js";
import { fact } from "../field.js";
import { entriesOfLeagues, entriesOfOutcomes, entriesOfRecords, entriesOfStanding } from "./appraisal.js";
import { entriesOfCases, entriesOfProcesses, entriesOfProjects } from "./delivery.js";
import { entriesOfFunding, entriesOfSupport } from "./funding.js";
import { entriesOfChains, entriesOfProblems, entriesOfSurveys } from "./layout.js";
import { entriesOfLocalities, entriesOfOverlaps, entriesOfWholeArea } from "./measures.js";
import { entriesOfTiers } from "./standards.js";
import { entriesOfTargets } from "./targets.js";

type OfComplex = (report: PolicyReport) => (compared: Compared) => readonly Entry[];
type OfArea = (report: PolicyReport) => readonly Entry[];

/** What a part says of each complex, after what is looked up once for all, and what it says of everything else. */
type PartEntries =
  | { readonly ofComplex: OfComplex; readonly ofArea?: OfArea }
  | { readonly ofComplex?: OfComplex; readonly ofArea: OfArea };

/**
 * What is compared of each part. What a report was made with is compared by itself (`stamp`, `plan`, `given`), leagues
 * are compared under `appraisal`, and a record's place means nothing.
 */
const PARTS: {
  readonly [P in Exclude<ComparedPart, "stamp" | "plan" | "given" | "leagues" | "places">]: PartEntries;
} = {
  complexes: {
    ofComplex:
      ({ plan }) =>
      ({ complex: { name, locality, assessment }, at }) => [
        { at, part: "complexes", fields: [fact("name", name), fact("locality", locality)] },
        ...entriesOfTiers(plan, assessment, at),
      ],
  },
  appraisal: { ofComplex: entriesOfRecords, ofArea: entriesOfLeagues },
  standing: {
    ofComplex:
      ({ given }) =>
      ({ complex, at }) =>
        entriesOfStanding(complex, given.standing, at),
  },
  funding: { ofComplex: entriesOfSupport, ofArea: entriesOfFunding },
  recommendation: { ofComplex: entriesOfOutcomes },
  targets: { ofArea: (report) => entriesOfTargets(report.targets, "targets", report) },
  projection: {
    ofArea: (report) => (report.projection ? entriesOfTargets(report.projection, "projection", report) : []),
  },
  records: { ofArea: entriesOfFaults },
  audit: { ofArea: ({ audit }) => audit.map((finding) => entryOfListed(finding, "audit")) },
  supervision: { ofArea: ({ supervision = [] }) => supervision.map((each) => entryOfListed(each, "supervision")) },
  governance: { ofArea: ({ governance = [] }) => governance.map((each) => entryOfListed(each, "governance")) },
  processes: { ofArea: entriesOfProcesses },
  surveys: { ofArea: entriesOfSurveys },
  chains: { ofArea: entriesOfChains },
  cases: { ofArea: entriesOfCases },
  problems: { ofArea: entriesOfProblems },
  projects: { ofArea: entriesOfProjects },
  overlaps: { ofArea: entriesOfOverlaps },
  area: { ofArea: entriesOfWholeArea },
  localities: { ofArea: entriesOfLocalities },
  notStanding: { ofArea: entriesOfNotStanding },
  withoutData: { ofArea: entriesOfWithoutData },
  leftOut: { ofArea: entriesOfLeftOut },
};

/** By complex, everything that a report says of it, to be made when it is asked for: of many complexes it takes much room. */
export function entriesByComplex(report: PolicyReport): ReadonlyMap<string, () => readonly Entry[]> {
  const makers = Object.values(PARTS).flatMap(({ ofComplex }) => ofComplex?.(report) ?? []);
  const times = new Map<string, number>();
  const named = report.complexes.map((complex) => {
    const { complex: id } = complex;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    const name = time === 1 ? id : `${id}#${time}`;
    const compared = { complex, at: ["complexes", name], isFirst: time === 1 };
    const subject = { kind: "complex", id };
    return {
      name,
      make: () => makers.flatMap((entriesOf) => entriesOf(compared)).map((entry) => ({ subject, ...entry })),
    };
  });
  return new Map(
    [...grouped(named, ({ name }) => name)].map(([name, all]) => [name, () => all.flatMap(({ make }) => make())]),
  );
}

/** Everything that a report says beside what it says of each complex. */
export function entriesOfArea(report: PolicyReport): Entry[] {
  return Object.values(PARTS).flatMap(({ ofArea }) => ofArea?.(report) ?? []);
}

/** What does not fit together in the records is there or not. */
function entriesOfFaults({ records }: PolicyReport): Entry[] {
  return records.map(({ key, rule, subject, effect, fault }) => ({
    at: stepsTo("records", partsOf(key)),
    part: "records",
    subject,
    rule,
    ...optionsOf(rule),
    presence: -1,
    fields: [fact("fault", fault, effect === "decides" ? "record" : "advice")],
  }));
}

function entriesOfNotStanding({ notStanding }: PolicyReport): Entry[] {
  return notStanding.map(({ complex, reason, on }) => ({
    at: ["notStanding", complex],
    part: "notStanding",
    subject: { kind: "complex", id: complex },
    presence: -1,
    fields: [fact("reason", reason), fact("on", on)],
  }));
}

function entriesOfWithoutData({ withoutData }: PolicyReport): Entry[] {
  return withoutData.map(({ part, needs }) => ({
    at: ["withoutData", part],
    part,
    fields: [fact("needs", needs, "part")],
  }));
}

function entriesOfLeftOut({ leftOut }: PolicyReport): Entry[] {
  return leftOut.map(({ key, part, faults }) => ({
    at: stepsTo("leftOut", partsOf(key).slice(1)),
    part,
    presence: -1,
    fields: [fact("faults", faults, "record")],
  }));
}

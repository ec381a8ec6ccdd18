import { addDays, isPlainDate, type PlainDate } from "../../kernel/index.js";
import type { Plan } from "../../plan/index.js";
import { type Milestone, tiersEnded } from "../../registry/index.js";
import { facts, withNames } from "./facts.js";
import type { Drawn, Fields } from "./fast-check.js";
import { day, type Kit, recordOf, spanOf, upTo, withoutAbsent } from "./kit.js";

/** A complex that has no number yet; its milestones are steps of which each is one that was possible that day. */
export function complex(kit: Kit): Drawn<Fields> {
  const { fc, plan } = kit;
  const step = fc.record({ on: day(kit), pick: upTo(kit, 999), isListed: listed(kit) }, { noNullPrototype: true });
  const change = fc.record({ on: day(kit), facts: facts(kit) }, { noNullPrototype: true });
  return recordOf(
    kit,
    {
      locality: fc.constantFrom(...plan.localities.map(({ id }) => id)),
      steps: fc.array(step, { maxLength: 5 }),
      facts: facts(kit),
    },
    {},
    {
      parentLocality: fc.constantFrom(...plan.localities.map(({ id }) => id)),
      changes: fc.array(change, { maxLength: 2 }),
      waivers: waivers(kit),
    },
  );
}

/** Whether the list of a milestone is recorded. */
function listed({ fc, holes }: Kit): Drawn<boolean> {
  return upToHundred(fc).map((at) => at >= holes);
}

function upToHundred(fc: Kit["fc"]): Drawn<number> {
  return fc.integer({ min: 0, max: 99 });
}

/** The complex of that number, as it is recorded. */
export function numbered(plan: Plan, drawn: Fields, number: number): Fields {
  const { steps, facts: first, changes, ...others } = drawn;
  const dated = inTurn(changes).map(({ on, facts: then }) => ({ on, ...withNames(Object(then), number) }));
  return withoutAbsent({
    id: `c${number}`,
    name: `综合体${number}`,
    ...others,
    milestones: walked(plan, inTurn(steps), String(others.locality)),
    ...withNames(Object(first), number),
    changes: changes === undefined ? undefined : dated,
  });
}

/** What happened, one thing a day, in the order of the days. */
function inTurn(list: unknown): (Fields & { readonly on: PlainDate })[] {
  const all = Array.isArray(list) ? list.filter((each) => isPlainDate(Object(each).on)) : [];
  return [...new Map(all.map((each) => [each.on, each])).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What may happen at a tier. */
interface Course {
  /** What has happened since the tier last ended, each once. */
  readonly seen: Set<string>;
  held: boolean;
}

/** Milestones that were each possible on their day: nothing twice, nothing after a recognition, nothing delisted that is not held. */
function walked(plan: Plan, steps: readonly (Fields & { readonly on: PlainDate })[], locality: string): Milestone[] {
  const { from, until, successor } = plan.localities.find(({ id }) => id === locality) ?? {};
  const courses = new Map(plan.tiers.map(({ id }): [string, Course] => [id, { seen: new Set(), held: false }]));
  return steps.flatMap(({ on, pick, isListed }) => {
    const gone = until !== undefined && successor === undefined && on > until;
    if ((from !== undefined && on < from) || gone) return [];
    const possible = [...courses].flatMap(([tier, course]) => possibleAt(plan, tier, course, isListed === true));
    const chosen = possible[Number(pick) % possible.length];
    if (chosen === undefined) return [];
    follow(plan, courses, chosen);
    return [{ ...chosen, on }];
  });
}

type Possible = Omit<Milestone, "on">;

function possibleAt({ lists = [] }: Plan, tier: string, { seen, held }: Course, isListed: boolean): Possible[] {
  const named: readonly { readonly id?: string }[] = isListed && lists.length > 0 ? lists : [{}];
  const listings = named.map(
    ({ id: list }): Possible => ({ kind: "cultivated", tier, ...(list !== undefined && { list }) }),
  );
  const towards: Possible[] = [...listings, { kind: "applied", tier }, { kind: "recognised", tier }];
  const open = seen.has("recognised") ? [] : towards.filter((each) => !seen.has(nameOf(each)));
  return [...open, ...(held ? [{ kind: "delisted" as const, tier }] : [])];
}

function nameOf({ kind, list }: Possible): string {
  return list === undefined ? kind : `${kind} ${list}`;
}

function follow(plan: Plan, courses: ReadonlyMap<string, Course>, happened: Possible): void {
  if (happened.kind === "delisted") {
    for (const tier of tiersEnded(plan, happened.tier)) {
      const course = courses.get(tier);
      course?.seen.clear();
      if (course) course.held = false;
    }
    return;
  }
  const course = courses.get(happened.tier);
  course?.seen.add(nameOf(happened));
  if (course && happened.kind !== "applied") course.held = true;
}

/** Waivers of what may be waived, on grounds that count. */
function waivers(kit: Kit): Drawn<unknown> {
  const { fc, plan } = kit;
  const waivable = plan.standards.filter((standard) => standard.waivable === true);
  const clauses = [...new Set(waivable.flatMap((standard) => standard.clauses))];
  if (clauses.length === 0) return fc.constant(undefined);
  const refused = waivable.flatMap(({ refusedGrounds = [] }) => refusedGrounds);
  const grounds = ["historic-building", "shared-premises"].filter((ground) => refused.every(({ id }) => id !== ground));
  const { to } = spanOf(plan);
  const waiver = recordOf(
    kit,
    {
      clause: fc.constantFrom(...clauses),
      tier: fc.constantFrom(...plan.tiers.map(({ id }) => id)),
      approvedOn: day(kit),
      reason: fc.constant("已核定"),
      approvedBy: fc.constant("主管部门"),
      days: upTo(kit, 800),
    },
    {},
    { ends: fc.constant(true), ...(grounds.length > 0 && { ground: fc.constantFrom(...grounds) }) },
  ).map(({ ends, days, ...rest }) => {
    const until = addDays(String(rest.approvedOn), Number(days));
    return { ...rest, ...(ends === true && { until: until < to ? until : to }) };
  });
  return fc.array(waiver, { maxLength: 2 });
}

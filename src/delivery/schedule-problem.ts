import { type Fault, faultAt, faultsOf, notAmong, PolicyError } from "../finding/index.js";
import { type Calendar, type PlainDate, preview, topologicalOrder, workingDaysOf } from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { ScheduleInput, ScheduleTask } from "./schedule-task.js";

/** What a schedule is counted back from, and what it may rest on. */
export interface ScheduleOptions {
  /** The day by whose close all has to be done. */
  readonly deadline: PlainDate;
  /** The first day on which work may begin. */
  readonly earliestStart?: PlainDate;
  /** Which days are worked; every day, where absent. */
  readonly calendar?: Calendar;
  /** The policy whose clauses the findings cite. */
  readonly plan?: Plan;
}

/** Tasks that hold together: an order in which each stands behind all it comes after, and these by their places. */
export interface Problem {
  readonly tasks: readonly ScheduleTask[];
  readonly options: ScheduleOptions;
  readonly order: readonly number[];
  readonly predecessors: readonly (readonly { readonly place: number; readonly lagDays: number }[])[];
}

/** Reads tasks and options written by hand, or throws all that is wrong with them. */
export function read(tasks: readonly ScheduleTask[], options: ScheduleOptions): Problem {
  const { plan, ...given } = isObject(options) ? options : { plan: undefined, deadline: options };
  const input = { ...given, tasks };
  const parsed = ScheduleInput.safeParse(input);
  const usable = parsed.success ? parsed.data.tasks.map((task, at) => ({ task, at })) : usableIn(tasks);
  const graph = usable.map(({ task }) => ({ id: task.id, after: predecessorsOf(task).map(({ id }) => id) }));
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error, input)),
    ...doubleIds(usable),
    ...unknownPredecessors(usable, idsIn(tasks)),
    ...cycles(usable),
    ...(parsed.success && workingDaysOf(parsed.data.calendar).total === 0 ? [noWorkingDay(parsed.data.calendar)] : []),
  ];
  if (!parsed.success || faults.length > 0) throw new PolicyError(NOT_A_SCHEDULE, faults);
  const places = new Map(parsed.data.tasks.map(({ id }, place) => [id, place]));
  const sorted = topologicalOrder(graph);
  return {
    tasks: parsed.data.tasks,
    options: { ...parsed.data, ...(plan && { plan }) },
    order: "order" in sorted ? sorted.order.flatMap((id) => places.get(id) ?? []) : [],
    predecessors: parsed.data.tasks.map((task) =>
      predecessorsOf(task).flatMap(({ id, lagDays }) => {
        const place = places.get(id);
        return place === undefined ? [] : [{ place, lagDays }];
      }),
    ),
  };
}

const NOT_A_SCHEDULE = { zh: "倒排进度的输入有误", en: "not a usable schedule" };

function noWorkingDay(calendar: Calendar | undefined): Fault {
  const [zh, en] = ["至少留有一个工作日的日历", "a calendar with at least one working day"];
  return faultAt("calendar.restDays", calendar?.restDays, zh, en, [6, 7]);
}

function isObject(value: unknown): value is ScheduleOptions {
  return typeof value === "object" && value !== null;
}

interface Placed {
  readonly task: ScheduleTask;
  readonly at: number;
}

/** The tasks that can be read by themselves where another cannot, so that their faults are named too. */
function usableIn(tasks: unknown): Placed[] {
  if (!Array.isArray(tasks)) return [];
  return tasks.flatMap((each: unknown, at) => {
    const task = ScheduleTask.safeParse(each);
    return task.success ? [{ task: task.data, at }] : [];
  });
}

/** Every id that a task bears, even one with another fault: to come after it is none. */
function idsIn(tasks: unknown): string[] {
  if (!Array.isArray(tasks)) return [];
  return tasks.flatMap((each: unknown) => {
    const id: unknown = typeof each === "object" && each !== null ? Reflect.get(each, "id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
}

function predecessorsOf({ after = [] }: ScheduleTask): { readonly id: string; readonly lagDays: number }[] {
  return after.map((each) => (typeof each === "string" ? { id: each, lagDays: 0 } : each));
}

function doubleIds(usable: readonly Placed[]): Fault[] {
  const seen = new Set<string>();
  return usable.flatMap(({ task: { id }, at }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [faultAt(`tasks[${at}].id`, id, "不重复的标识", "an id that stands once", `${id}-2`)] : [];
  });
}

function unknownPredecessors(usable: readonly Placed[], ids: readonly string[]): Fault[] {
  const known = new Set(ids);
  return usable.flatMap(({ task, at }) =>
    (task.after ?? []).flatMap((each, index) => {
      const [id, key] = typeof each === "string" ? [each, ""] : [each.id, ".id"];
      return known.has(id) ? [] : [notAmong(`tasks[${at}].after[${index}]${key}`, id, ids.slice(0, SHOWN))];
    }),
  );
}

const SHOWN = 13;

/** Cycles that share no task, up to a number: each is broken up before the next is looked for. */
function cycles(usable: readonly Placed[]): Fault[] {
  const faults: Fault[] = [];
  const placed = new Map(usable.map((each) => [each.task.id, each]));
  let left = [...placed.values()].map(({ task }) => ({ id: task.id, after: predecessorsOf(task).map(({ id }) => id) }));
  while (faults.length < MOST_CYCLES) {
    const sorted = topologicalOrder(left);
    if ("order" in sorted) break;
    faults.push(cycleFault(sorted.cycle, placed));
    const broken = new Set(sorted.cycle);
    left = left.filter(({ id }) => !broken.has(id));
  }
  return faults;
}

function cycleFault(cycle: readonly string[], placed: ReadonlyMap<string, Placed>): Fault {
  const [first = ""] = cycle;
  const { task, at } = placed.get(first) ?? {};
  const ring = preview([...cycle.slice(0, SHOWN), ...(cycle.length > SHOWN ? ["…"] : []), first].join(" → "), 400);
  const en = `tasks that do not come after themselves, as ${ring}`;
  return faultAt(`tasks[${at}].after`, task?.after, `不成环的先后关系，而非${ring}`, en, ["building"]);
}

const MOST_CYCLES = 20;

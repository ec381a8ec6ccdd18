/*
 * Every list that a function takes, in the place of what the scenario gives it as a thousand valid records, and where that takes
 * no time as a hundred thousand: answered or refused, and no stack or memory runs out. How the work grows is counted in
 * `test/bounds`.
 */
import { expect, it } from "vitest";
import { PolicyError } from "../../src/index.js";
import { altered, type Path } from "../plan/altered.js";
import { type Call, soundCalls, THIS } from "./calls.js";

const [MANY, LONGEST] = [1_000, 100_000];
/** In microseconds of the processor. */
const NO_TIME = 2_000;

const tried = { many: 0, longest: 0 };

it.each(soundCalls(THIS))("$name", { timeout: 300_000 }, (call) => {
  const wrong = call.args.flatMap((arg, index) =>
    listsIn(arg, []).flatMap(({ path, first }) => {
      const where = `${index}${path.map((key) => `.${key}`).join("")}`;
      const longer = (size: number) => Array.from({ length: size }, (_, place) => another(first, place));
      const asked = (size: number) => outcomeOf(call, index, altered(arg, path, longer(size)));
      const before = process.cpuUsage().user;
      const many = asked(MANY);
      tried.many += 1;
      const isLittle = process.cpuUsage().user - before < NO_TIME;
      tried.longest += isLittle ? 1 : 0;
      return [many, isLittle ? asked(LONGEST) : undefined].flatMap((error) => (error ? [`${where}: ${error}`] : []));
    }),
  );
  expect(wrong).toEqual([]);
});

it("hundreds of lists, many of them to the full length", () => {
  process.stdout.write(`long: ${tried.many} lists, ${tried.longest} of them of ${LONGEST}\n`);
  expect(tried.many).toBeGreaterThan(1_000);
  expect(tried.longest).toBeGreaterThan(30);
});

/** What was thrown that is no refusal. */
function outcomeOf({ verb, args }: Call, index: number, changed: unknown): string | undefined {
  try {
    verb(...args.map((each, at) => (at === index ? changed : each)));
    return undefined;
  } catch (error) {
    return error instanceof PolicyError ? undefined : String(error).slice(0, 200);
  }
}

/** The lists within an argument, each with its first member; a plan, a language and what a result holds are made, not given. */
function listsIn(value: unknown, path: Path): { readonly path: Path; readonly first: unknown }[] {
  if (typeof value !== "object" || value === null || "chosen" in value || "label" in value || "type" in value)
    return [];
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : [{ path, first: value[0] }, ...listsIn(value[0], [...path, 0])];
  }
  return Object.entries(value).flatMap(([key, member]) => listsIn(member, [...path, key]));
}

/** Another record like one: of an id and a name of its own. */
function another(value: unknown, place: number): unknown {
  if (typeof value === "string") return `${value}-${place}`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const own = ["id", "name", "complex"].filter((key) => typeof Reflect.get(value, key) === "string");
  return { ...value, ...Object.fromEntries(own.map((key) => [key, `${Reflect.get(value, key)}-${place}`])) };
}

import type * as z from "zod";
import {
  type Accepted,
  acceptedBy,
  knownKeysIn,
  nearest,
  pathText,
  plainest,
  preview,
  readably,
} from "../kernel/index.js";
import { accepted, oneOf } from "./accepted.js";
import { asMeant } from "./as-meant.js";
import { type Fault, type FaultCode, isPolicyError, notAmong, shownFault } from "./fault.js";
import type { Label } from "./label.js";

type Issue = z.core.$ZodIssue;

/**
 * Everything that an error says is wrong with an input, in one form for zod's errors and the library's own.
 *
 * zod's issues do not say what was got, and for a choice of several forms they say little else; here each has its
 * path, what stood there, what may stand there in both languages, and an example. Of one list, map or record with more
 * than a thousand faults the first thousand are reported.
 *
 * Work: linear in zod's issues; a key that is not known, or a word of a closed list, is compared with the known ones.
 *
 * @param error - what was thrown, or `result.error` of a `safeParse`
 * @param input - the value that was parsed, from which what was got is read
 * @returns the faults in the order found; none for an error of another kind
 *
 * @example
 * ```ts
 * import { Complex, faultsOf } from "innovation-service-complex";
 *
 * const input = { id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], site: { floorArea: "0x10" } };
 * const fault = faultsOf(Complex.safeParse(input).error, input)[0];
 * fault?.path; // => "site.floorArea"
 * fault?.got; // => '"0x10"'
 * ```
 */
export function faultsOf(error: unknown, input: unknown): Fault[] {
  if (isPolicyError(error)) return [...error.faults];
  if (!hasIssues(error)) return [];
  const faults = error.issues.flatMap((issue) => faultsOfIssue(issue, [], input)).map(shownFault);
  // zod may refuse one value twice: by its kind and, since it has a length, by that.
  const ofKind = new Set(faults.flatMap(({ path, code }) => (code === "wrong-type" ? [path] : [])));
  const first = faults.filter(({ path, code }) => code === "wrong-type" || !ofKind.has(path));
  return [...new Map(first.map((found) => [JSON.stringify([found.path, found.accepted.en]), found])).values()];
}

/** Whether an error is one of zod's, of whichever copy of it. */
function hasIssues(error: unknown): error is { readonly issues: readonly Issue[] } {
  return readably(() => error instanceof Error && "issues" in error && Array.isArray(error.issues), false);
}

function faultsOfIssue(issue: Issue, prefix: readonly PropertyKey[], input: unknown): Fault[] {
  const path = [...prefix, ...issue.path];
  const ours = acceptedBy(issue.message);
  const among = amongIn(issue);
  if (among) return [notAmong(pathText(path), valueAt(path, input), among)];
  if (ours) return [fault(path, input, ours, codeOf(issue))];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey([...path, key], input, knownKeysIn(issue.message)));
    case "invalid_union":
      return faultsOfUnion(issue, path, input);
    case "invalid_key": {
      const [among] = issue.issues.flatMap((inner) => (inner.code === "custom" ? [amongIn(inner)] : []));
      if (among) return [notAmong(pathText(path.slice(0, -1)), String(path.at(-1)), among)];
      return issue.issues.flatMap((inner) => faultsOfIssue(inner, path, input));
    }
    case "invalid_element":
      return issue.issues.flatMap((inner) => faultsOfIssue(inner, path, input));
    case "invalid_value":
      return [nearTo(fault(path, input, accepted(issue), "not-understood"), valueAt(path, input), issue.values)];
    case "invalid_type":
      return [fault(path, input, accepted(issue), "wrong-type")];
    default:
      return [fault(path, input, accepted(issue))];
  }
}

/** The names of which one was due. */
function amongIn(issue: Issue): readonly string[] | undefined {
  const among: unknown = issue.code === "custom" ? issue.params?.among : undefined;
  return Array.isArray(among) ? among : undefined;
}

/** What is wrong by an issue of ours: another kind of thing than what holds others, what does not fit beside the rest, or a value. */
function codeOf(issue: Issue): FaultCode {
  if (issue.code === "invalid_type" && ["array", "object", "record"].includes(issue.expected)) return "wrong-type";
  const code = issue.code === "custom" ? issue.params?.code : undefined;
  return code === "does-not-fit" || code === "double" ? code : "out-of-range";
}

/** The fault with the one of some words that was likely meant. */
function nearTo(found: Fault, value: unknown, words: readonly unknown[]): Fault {
  const near = typeof value === "string" ? nearest(value, words.map(String)) : undefined;
  return near === undefined ? found : { ...found, example: preview(near), near };
}

/** How many of the keys that one record does not have are reported, as of the issues in one list. */
const MOST_KEYS = 1000;

/** Of the forms that a choice offers, the one that the input came closest to: whose faults lie deepest, then the one with the fewest. */
function faultsOfUnion(issue: Extract<Issue, { code: "invalid_union" }>, path: PropertyKey[], input: unknown): Fault[] {
  const options: unknown = Reflect.get(issue, "options");
  if (Array.isArray(options)) {
    const forms = options.filter((each) => each !== undefined);
    return [nearTo(fault(path, input, oneOf(forms), "not-understood"), valueAt(path, input), forms)];
  }
  const strange = strangeKeys(issue.errors, valueAt(path, input));
  if (strange) return strange.keys.map((key) => unknownKey([...path, key], input, strange.known));
  const depth = (branch: readonly Issue[]) =>
    Math.max(0, ...branch.map(({ code, path }) => path.length + (code === "unrecognized_keys" ? 1 : 0)));
  const count = (branch: readonly Issue[]) =>
    branch.reduce((sum, each) => sum + (each.code === "unrecognized_keys" ? each.keys.length : 1), 0);
  const closest = issue.errors.reduce<Issue[] | undefined>(
    (best, branch) => (best === undefined || isCloser(branch, best) ? branch : best),
    undefined,
  );
  function isCloser(branch: readonly Issue[], best: readonly Issue[]): boolean {
    return depth(branch) > depth(best) || (depth(branch) === depth(best) && count(branch) < count(best));
  }
  if (closest && depth(closest) > 0) return closest.flatMap((inner) => faultsOfIssue(inner, path, input));
  const forms = issue.errors.flatMap((branch) => branch.slice(0, 1).map((inner) => accepted(inner)));
  const join = (texts: string[], word: string) => [...new Set(texts)].join(word);
  const zh = join(
    forms.map((form) => form.zh),
    "或",
  );
  const en = join(
    forms.map((form) => form.en),
    " or ",
  );
  const words = issue.errors.flatMap(([inner]) => (inner?.code === "invalid_value" ? inner.values : []));
  const found = fault(
    path,
    input,
    { zh, en, example: plainest(forms.map((form) => form.example)) ?? "" },
    "wrong-type",
  );
  return [nearTo(found, valueAt(path, input), words)];
}

/** The keys of what is there, where no form knows any of them: none is closer than another, and those of all are known. */
function strangeKeys(branches: readonly (readonly Issue[])[], value: unknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const known = branches.map((branch) => knownIfStrange(branch, keys.length));
  const all = known.flatMap((each) => each ?? []);
  return known.includes(undefined) || all.length === 0
    ? undefined
    : { keys: keys.slice(0, MOST_KEYS), known: [...new Set(all)] };
}

/** The keys that a form knows, where it knows none of so many that are there; none of a form without keys. */
function knownIfStrange(branch: readonly Issue[], count: number): readonly string[] | undefined {
  const strange = branch.find(({ code, path }) => code === "unrecognized_keys" && path.length === 0);
  if (strange && "keys" in strange) return strange.keys.length === count ? knownKeysIn(strange.message) : undefined;
  return branch.every(({ path }) => path.length === 0) ? [] : undefined;
}

function fault(path: readonly PropertyKey[], input: unknown, due: Accepted, code: FaultCode = "out-of-range"): Fault {
  const found = got(path, input);
  const { zh, en } = due;
  const value = valueAt(path, input);
  const example = asMeant(due, value) ?? due.example;
  const isThere = found !== "nothing" && found !== "undefined";
  return { code: isThere ? code : "missing", path: pathText(path), got: found, accepted: { zh, en }, example };
}

/** A key that is not known here: which ones are, and the nearest of those that are not there yet. */
function unknownKey(path: readonly PropertyKey[], input: unknown, known: readonly string[]): Fault {
  const key = String(path.at(-1));
  const near = nearest(key, known);
  const shown = known.slice(0, MOST_KNOWN).join("、");
  return {
    code: "unknown-key",
    path: pathText(path),
    got: got(path, input),
    accepted:
      known.length === 0
        ? NO_SUCH_KEY
        : { zh: `此处可用的键：${shown}`, en: `a key that is known here: ${known.slice(0, MOST_KNOWN).join(", ")}` },
    example: JSON.stringify(near ?? known[0] ?? ""),
    ...(near !== undefined && { near }),
  };
}

/** How many of the keys that are known somewhere are named. */
const MOST_KNOWN = 30;

function got(path: readonly PropertyKey[], input: unknown): string {
  const value = valueAt(path, input, NOTHING);
  return value === NOTHING ? "nothing" : value === undefined ? "undefined" : preview(value);
}

const NOTHING = /* @__PURE__ */ Symbol("nothing");

function valueAt(path: readonly PropertyKey[], input: unknown, otherwise?: symbol): unknown {
  const step = (value: unknown, key: PropertyKey) =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : otherwise;
  return readably(() => path.reduce(step, input), otherwise);
}

const NO_SUCH_KEY: Label = {
  zh: "已有的键：此处没有这个键，请删去或改正拼写",
  en: "a key that is known here: remove this one or mend its spelling",
};

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
import { closestForm, formsIn, MOST_KEYS, strangeKeys } from "./forms.js";
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
  const faults = faultsOfIssues(error.issues, [], input).map(shownFault);
  // zod may refuse one value twice: by its kind and, since it has a length, by that.
  const ofKind = new Set(faults.flatMap(({ path, code }) => (code === "wrong-type" ? [path] : [])));
  const first = faults.filter(({ path, code }) => code === "wrong-type" || !ofKind.has(path));
  return [...new Map(first.map((found) => [JSON.stringify([found.path, found.accepted.en]), found])).values()];
}

/** Whether an error is one of zod's, of whichever copy of it. */
function hasIssues(error: unknown): error is { readonly issues: readonly Issue[] } {
  return readably(() => error instanceof Error && "issues" in error && Array.isArray(error.issues), false);
}

/** The faults of what was read together: of a key that is missing where another stands misspelt for it, that of the other. */
function faultsOfIssues(issues: readonly Issue[], prefix: readonly PropertyKey[], input: unknown): Fault[] {
  const isMissing = (path: readonly PropertyKey[]) => valueAt([...prefix, ...path], input) === undefined;
  const misspelt = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const [there, known] = [valueAt([...prefix, ...issue.path], input), knownKeysIn(issue.message)];
    return issue.keys.slice(0, MOST_KEYS).flatMap((key) => {
      const path = [...issue.path, keyMeant(key, there, known) ?? key];
      return isMissing(path)
        ? [{ issue: { ...issue, keys: [key] }, path: pathText(path), of: issue.path, near: path.at(-1) }]
        : [];
    });
  });
  const telling = misspelt.filter(({ near }) => near === TELLING);
  const isHidden = ({ path }: Issue) =>
    (isMissing(path) && misspelt.some((each) => each.path === pathText(path))) ||
    telling.some(({ of }) => pathText(path.slice(0, of.length)) === pathText(of) && path.length <= of.length + 1);
  return [...issues.filter((issue) => !isHidden(issue)), ...telling.map(({ issue }) => issue)].flatMap((issue) =>
    faultsOfIssue(issue, prefix, input),
  );
}

/** What tells forms apart and may be left out: where it is misspelt, the rest is said of another form than the one meant. */
const TELLING = "test";

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
      return faultsOfIssues(issue.issues, path, input);
    }
    case "invalid_element":
      return faultsOfIssues(issue.issues, path, input);
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

/** The faults of the form that the input came closest to; of none, what each form takes. */
function faultsOfUnion(issue: Extract<Issue, { code: "invalid_union" }>, path: PropertyKey[], input: unknown): Fault[] {
  const options: unknown = Reflect.get(issue, "options");
  if (Array.isArray(options)) {
    const forms = options.filter((each) => each !== undefined);
    const misspelt = keyFor(String(path.at(-1)), valueAt(path.slice(0, -1), input));
    if (misspelt !== undefined) return [unknownKey([...path.slice(0, -1), misspelt], input, [String(path.at(-1))])];
    return [nearTo(fault(path, input, oneOf(forms), "not-understood"), valueAt(path, input), forms)];
  }
  const strange = strangeKeys(issue.errors, valueAt(path, input));
  if (strange) return strange.keys.map((key) => unknownKey([...path, key], input, strange.known));
  const closest = closestForm(issue.errors);
  if (closest) return faultsOfIssues(closest, path, input);
  const forms = formsIn(issue).map(accepted);
  const join = (texts: string[], word: string) => [...new Set(texts)].join(word);
  const zh = join(
    forms.map((form) => form.zh),
    "或",
  );
  const en = join(
    forms.map((form) => form.en),
    " or ",
  );
  const words = formsIn(issue).flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []));
  const found = fault(
    path,
    input,
    { zh, en, example: plainest(forms.map((form) => form.example)) ?? "" },
    "wrong-type",
  );
  return [nearTo(found, valueAt(path, input), words)];
}

function fault(path: readonly PropertyKey[], input: unknown, due: Accepted, code: FaultCode = "out-of-range"): Fault {
  const found = got(path, input);
  const { zh, en } = due;
  const value = valueAt(path, input);
  const example = asMeant(due, value) ?? due.example;
  const isThere = found !== "nothing" && found !== "undefined";
  return { code: isThere ? code : "missing", path: pathText(path), got: found, accepted: { zh, en }, example };
}

/** Of the keys that are known, the one that another is likely meant for: sooner one that is not there yet. */
function keyMeant(key: string, there: unknown, known: readonly string[]): string | undefined {
  const missing = known.filter((each) => valueAt([each], there) === undefined);
  return nearest(key, missing) ?? nearest(key, known);
}

/** The key of a text that likely stands for one that is not there. */
function keyFor(key: string, there: unknown): string | undefined {
  const keys = valueAt([key], there) === undefined ? readably(() => Object.keys(Object(there)), []) : [];
  return nearest(
    key,
    keys.filter((other) => typeof valueAt([other], there) === "string"),
  );
}

/** A key that is not known here: which ones are, and the nearest. */
function unknownKey(path: readonly PropertyKey[], input: unknown, known: readonly string[]): Fault {
  const key = String(path.at(-1));
  const near = keyMeant(key, valueAt(path.slice(0, -1), input), known);
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

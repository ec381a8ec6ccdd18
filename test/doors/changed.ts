import type { Call } from "./calls.js";

/** A call with one thing about its arguments changed. */
export interface Changed {
  readonly how: string;
  readonly args: readonly unknown[];
  /** Whether the answer has to be that of the sound call, a refusal, or either of them. */
  readonly wanted: "refused" | "same" | "refused or same" | "answered or refused";
}

/**
 * Every change of a kind that a careless or hostile caller makes, to each argument in turn and to each key of what is
 * written by hand. What a result holds is not read again: of it any answer will do that is one.
 */
export function changesOf({ name, args }: Call): Changed[] {
  return args.flatMap((arg, at): Changed[] => {
    const isResult = typeOf(arg) !== undefined || (Array.isArray(arg) && typeOf(arg[0]) !== undefined);
    const isOfCaller = (key: string) => OF_CALLER[name]?.test(`${at}.${key}`) === true;
    const put = (value: unknown) => args.map((each, index) => (index === at ? value : each));
    const named = (how: string, value: unknown, wanted: Changed["wanted"]): Changed => ({
      how: `argument ${at + 1} ${how}`,
      args: put(value),
      wanted,
    });
    const isData = typeof arg === "object" && arg !== null && !holdsFunctions(arg);
    return [
      named("missing", undefined, "answered or refused"),
      named("null", null, "refused"),
      named("a number that is none", Number.NaN, "refused"),
      named("a symbol", Symbol("s"), "refused"),
      named("a function", () => 1, "refused"),
      named("a long text", "x".repeat(100_000), "answered or refused"),
      named("an empty object", {}, "answered or refused"),
      named("an empty list", [], "answered or refused"),
      named("100,000 nothings", new Array(100_000).fill(null), "refused"),
      named("proxied, throwing", throwing(), "refused"),
      ...(at + 1 < args.length && typeof args[at + 1] !== typeof arg
        ? [{ how: `arguments ${at + 1} and ${at + 2} swapped`, args: swapped(args, at), wanted: "refused" as const }]
        : []),
      ...(isData
        ? [
            // Options that hold a language hold functions, and cannot be cloned.
            ...(isPlain(arg)
              ? [
                  named("raw", structuredClone(arg), "refused or same"),
                  named("raw and frozen", frozen(structuredClone(arg)), "refused or same"),
                ]
              : []),
            named("proxied", new Proxy(arg, {}), "refused or same"),
            ...misspelt(arg).map(([key, value]) =>
              named(`with ${key} misspelt`, value, isResult || isOfCaller(key) ? "answered or refused" : "refused"),
            ),
          ]
        : []),
    ];
  });
}

/** Keys, by function, with the place of the argument before them, that are not read when it is: to be answered either way. */
const OF_CALLER: Readonly<Record<string, RegExp>> = {
  // Names of records stand under their ids, which may be any.
  describe: /^3\.records\.\w+\./,
  toMarkdown: /^3\.names\.records\.\w+\./,
  // Rows stand under the names of sheets, which may be any; other names under those of lists.
  fromRows: /^1\.|^2\.aliases\./,
  // A record in a case that cannot be read fails the case; values are named as the caller likes.
  runCases: /^1\.\[0\]\.(ask|expect)\.|^2\./,
  // Keys of observed figures are the caller's.
  sheetOf: /^2\./,
  survivorsOf: /^1\.\[0\]\.(ask|expect)\.|^2\.values\./,
};

function typeOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, "type") : undefined;
}

/** Maps by id, whose keys are names of the caller's: none of them can be misspelt. */
const MAPS = [
  "within",
  "localities",
  "observed",
  "measured",
  "facts",
  "cites",
  "readings",
  "chosen",
  "supplies",
  "members",
  "cohort",
  "amounts",
];

/** The argument with one key of its own misspelt, each in turn, at the first two levels. */
function misspelt(value: object): [string, unknown][] {
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    if (typeof first !== "object" || first === null || Array.isArray(first)) return [];
    return misspelt(first).map(([key, changed]) => [`[0].${key}`, [changed, ...rest]]);
  }
  return Object.keys(value).flatMap((key): [string, unknown][] => {
    const renamed = Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name === key ? `${name.slice(0, -1)}${name.slice(-1)}x` : name,
        member,
      ]),
    );
    const inner: unknown = Reflect.get(value, key);
    const deeper =
      typeof inner === "object" &&
      inner !== null &&
      !MAPS.includes(key) &&
      typeOf(inner) === undefined &&
      Object.keys(value).length < 20
        ? misspelt(inner)
            .slice(0, 20)
            .map(([path, changed]): [string, unknown] => [`${key}.${path}`, { ...value, [key]: changed }])
        : [];
    return [[key, renamed], ...deeper];
  });
}

function swapped(args: readonly unknown[], at: number): unknown[] {
  const changed = [...args];
  [changed[at], changed[at + 1]] = [changed[at + 1], changed[at]];
  return changed;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  return Object.values(value).every(isPlain);
}

function holdsFunctions(value: object): boolean {
  return Object.values(value).some((member) => typeof member === "function");
}

function frozen<V>(value: V): V {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

function throwing(): object {
  const refuse = () => {
    throw new TypeError("not for you");
  };
  return new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse },
  );
}

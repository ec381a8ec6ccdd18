import * as z from "zod";
import { type DecimalString, decimalSchema, idSchema, notDeep, objectOf, pairOf, someOf } from "../kernel/index.js";
import { MILESTONE_KINDS, someIds } from "./fact.js";
import type { Practice } from "./practice.js";

/** How the figures of several years become one. */
const YEARS_BY = ["sum", "mean", "least", "greatest"] as const;

/** Over how many years at the most a figure can be taken. */
const MOST_YEARS = 100;

/** The `source` of a grant that is the government's (政府). */
export const GOVERNMENT = "government";

/** The `source` of a grant that is social capital (社会资本). */
export const SOCIAL_CAPITAL = "social-capital";

/** The sources of grants that the library tells apart. */
export const GRANT_SOURCES = /* @__PURE__ */ (() => [
  { id: GOVERNMENT, label: { zh: "政府", en: "government" } },
  { id: SOCIAL_CAPITAL, label: { zh: "社会资本", en: "social capital" } },
])();

/** Of the grants of a complex those of these levels, sources and policies; all, where none is named. */
export interface Granted extends z.output<typeof Granted> {}

const Granted = /* @__PURE__ */ (() =>
  objectOf({
    /** From which levels (投入层次). Absent: any. */
    levels: someIds().exactOptional(),
    /** From which sources (资金来源). Absent: any. */
    sources: someIds().exactOptional(),
    /** Under which policies (资金政策). Absent: any. */
    policies: someIds().exactOptional(),
  }))();

const since = () => z.union([z.int().min(1).max(MOST_YEARS), z.literal("all"), z.enum(MILESTONE_KINDS)]);

/** What may come late: an answer or a solution to a concern of an enterprise, a report on funds. */
export type LateKind = "answer" | "solution" | "report";

/** The limit of the plan for each, where it has none of its own. */
export const LIMITS = {
  answer: "answerWithinDays",
  solution: "solveWithinDays",
  report: "reportWithinDays",
} as const satisfies { readonly [K in LateKind]: keyof Practice };

/** A part of a sum that counts so many times. */
interface Weighed {
  readonly of: Source;
  readonly times: DecimalString;
}

/**
 * Where a figure comes from: what was observed under a key (a bare key is one), measured, recorded as a fact or granted
 * (拨付), by how many days something is late (逾期), or worked out of such: a sum, a ratio, the growth over the year before (0.1 is a tenth more), the change since,
 * or the figures of several years as one.
 */
export type Source =
  | string
  | { readonly observed: string }
  | { readonly measured: string }
  | { readonly fact: string }
  | { readonly granted: Granted }
  | { readonly late: LateKind }
  | { readonly sum: readonly (Source | Weighed)[] }
  | { readonly ratio: readonly [Source, Source] }
  | { readonly growth: Source }
  | { readonly change: Source }
  | {
      readonly over: Source;
      readonly years: number | "all" | (typeof MILESTONE_KINDS)[number];
      readonly by: (typeof YEARS_BY)[number];
    };

/** A {@link Source} as written by hand: decimals as text or numbers. */
export type SourceInput =
  | string
  | { readonly observed: string }
  | { readonly measured: string }
  | { readonly fact: string }
  | { readonly granted: z.input<typeof Granted> }
  | { readonly late: LateKind }
  | { readonly sum: readonly (SourceInput | { readonly of: SourceInput; readonly times: string | number })[] }
  | { readonly ratio: readonly [SourceInput, SourceInput] }
  | { readonly growth: SourceInput }
  | { readonly change: SourceInput }
  | {
      readonly over: SourceInput;
      readonly years: number | "all" | (typeof MILESTONE_KINDS)[number];
      readonly by: (typeof YEARS_BY)[number];
    };

/**
 * Schema of {@link Source}; `over` takes the last so many years, all since the first listing, or those since the first
 * milestone of a kind.
 */
export const Source: z.ZodType<Source, SourceInput> = /* @__PURE__ */ (() => {
  // By getters, so that a part of it is the schema itself and, to JSON Schema, has to be there.
  const weighed = objectOf({
    get of() {
      return Source;
    },
    times: decimalSchema,
  });
  return notDeep(
    z.union([
      idSchema,
      objectOf({
        /** The key of a record's `observed` (观测值). */
        observed: idSchema,
      }),
      objectOf({
        /** The id of a measure in a record's `measured` (测算值). */
        measured: idSchema,
      }),
      objectOf({
        /** A figure of the complex, as a standard's `fact` (事项). */
        fact: idSchema,
      }),
      objectOf({
        /** What was granted to it, in yuan (获拨资金). */
        granted: Granted,
      }),
      objectOf({
        /** The most days by which one of these is late on the day; 0 where none is (逾期天数). */
        late: z.enum(["answer", "solution", "report"]),
      }),
      objectOf({
        /** Sources that are added up (合计). */
        get sum() {
          return someOf(z.union([Source, weighed]), {
            zh: "至少一个来源",
            en: "at least one source",
            example: '["…"]',
          });
        },
      }),
      objectOf({
        /** Two sources: the first over the second (比值). */
        get ratio() {
          return pairOf(Source, {
            zh: "两个来源：分子、分母",
            en: "two sources, the first to be divided by the second",
            example: '["research","sales"]',
          });
        },
      }),
      objectOf({
        /** A source whose growth over the year before counts; 0.1 is a tenth more (增幅). */
        get growth() {
          return Source;
        },
      }),
      objectOf({
        /** A source that counts less what it was the year before (变化量). */
        get change() {
          return Source;
        },
      }),
      objectOf({
        /** A source taken over several years (历年来源). */
        get over() {
          return Source;
        },
        /** The last so many years, all, or those since the first milestone of a kind (年度). */
        years: since(),
        /** How the years become one figure (合成方式). */
        by: z.enum(YEARS_BY),
      }),
    ]),
  );
})();

/** The sources that a source is worked out of, each with its path below it. */
export function partsOf(source: Source): readonly { readonly source: Source; readonly path: string }[] {
  if (typeof source === "string") return [];
  if ("sum" in source) {
    return source.sum.map((part, index) =>
      typeof part === "object" && "of" in part
        ? { source: part.of, path: `.sum[${index}].of` }
        : { source: part, path: `.sum[${index}]` },
    );
  }
  if ("ratio" in source) return source.ratio.map((part, index) => ({ source: part, path: `.ratio[${index}]` }));
  if ("growth" in source) return [{ source: source.growth, path: ".growth" }];
  if ("change" in source) return [{ source: source.change, path: ".change" }];
  return "over" in source ? [{ source: source.over, path: ".over" }] : [];
}

/** The keys of a record that a source reads, those it is worked out of too. */
export function keysIn(source: Source): readonly string[] {
  if (typeof source === "string") return [source];
  if ("observed" in source) return [source.observed];
  return partsOf(source).flatMap((part) => keysIn(part.source));
}

/** The paths of the plan by which a source, and what it is worked out of, comes to its figure. */
export function limitsIn(source: Source): readonly string[] {
  if (typeof source === "object" && "late" in source) return [`practice.${LIMITS[source.late]}`];
  return partsOf(source).flatMap((part) => limitsIn(part.source));
}

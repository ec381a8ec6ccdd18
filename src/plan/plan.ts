import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  countSchema,
  dateSchema,
  idSchema,
  integerSchema,
  listOf,
  mapOf,
  objectOf,
  plainOnly,
  textSchema,
} from "../kernel/index.js";
import { Duty } from "./duty.js";
import {
  Clause,
  Crosswalk,
  Element,
  IndustryCategory,
  Locality,
  ObservedFigure,
  PlanDocument,
  Trait,
} from "./element.js";
import { ChoiceSchema, Reading, type ReadingChoices } from "./reading.js";
import { Standard } from "./standard.js";
import { Target } from "./target.js";

/** A list that may be left out where it is empty. */
const emptyOr = <S extends z.ZodType>(item: S) => listOf(item).prefault(() => []);

/** The lists of a plan that may be left open, so that a caller's own member is no error. */
export const LISTS = [
  "functions",
  "capabilities",
  "resourceKinds",
  "participantKinds",
  "operatingModels",
  "industryCategories",
] as const;

/** How the policy is carried out where no standard or target says so; each has the default named. */
export interface Practice extends z.output<typeof Practice> {}

/** Schema of {@link Practice}. */
export const Practice = /* @__PURE__ */ (() =>
  plainOnly(
    objectOf({
      /** What a delisting ends: its own tier and those above (default), its own alone, or every tier. */
      delistingEnds: z.enum(["tier-and-above", "tier-only", "everything"]).exactOptional(),
      /** Among whom candidates are ranked: those of their locality (default), or of the whole area. */
      rankedWithin: z.enum(["locality", "area"]).exactOptional(),
      /** Who may be recommended of the candidates: nobody of the lowest grade or under a veto (default), or by rank alone. */
      merit: z.enum(["not-the-lowest", "rank-alone"]).exactOptional(),
      /** Whether a complex may have several leads (default), or one alone. */
      leads: z.enum(["joint", "one"]).exactOptional(),
      /** What is appraised: the complex (default), or each platform in it. */
      evaluatedUnit: z.enum(["complex", "platform"]).exactOptional(),
      /** What filling gaps aims at: least cost (default), or most coverage within a budget. */
      fillingAim: z.enum(["min-cost", "max-coverage"]).exactOptional(),
      /** How many visits a process may take of an applicant: what "at most one visit" says (default 1). */
      visitsAtMost: countSchema.exactOptional(),
      /** Within how many days an enterprise has to be answered that was promised no time; no limit, where absent. */
      answerWithinDays: integerSchema.exactOptional(),
      /** Within how many days an enterprise's concern has to be solved; no limit, where absent. */
      solveWithinDays: integerSchema.exactOptional(),
      /** Within how many days a report on funds without a due date is owed, from the day up to which it reports; no limit, where absent. */
      reportWithinDays: integerSchema.exactOptional(),
      /** Within how many days after each year funded both appraisals of special funds are owed for it; once in the time funded, where absent. */
      yearlyAppraisalsWithinDays: integerSchema.exactOptional(),
    }),
  ))();

/** Schema of a {@link Plan} as data; its cross-checks are made by `definePlan`. */
export const Plan = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    revision: textSchema,
    title: Label,
    /** The area that the plan is for, as reports name it: `台州市`, `Taizhou`. */
    area: Label.exactOptional(),
    period: objectOf({ from: dateSchema, to: dateSchema }),
    document: PlanDocument.exactOptional(),
    clauses: listOf(Clause),
    tiers: listOf(Element),
    localities: listOf(Locality),
    functions: emptyOr(Element),
    capabilities: emptyOr(Element),
    crosswalk: listOf(Crosswalk).exactOptional(),
    resourceKinds: emptyOr(Element),
    participantKinds: emptyOr(Element),
    operatingModels: emptyOr(Element),
    industryCategories: emptyOr(IndustryCategory),
    /** Lists that the policy leaves open (等). */
    openLists: listOf(z.enum(LISTS)).exactOptional(),
    facts: listOf(objectOf({ id: idSchema, label: Label, unit: textSchema })).exactOptional(),
    /** The lists (创建, 培育) that milestones may name; any, where absent. */
    lists: listOf(Element).exactOptional(),
    /** What else complexes are told apart by, each with what there is to choose from. */
    traits: listOf(Trait).exactOptional(),
    /** The dictionary of what is observed in a year; any key may be, where absent. */
    observed: listOf(ObservedFigure).exactOptional(),
    standards: emptyOr(Standard),
    targets: emptyOr(Target),
    dimensions: listOf(objectOf({ id: idSchema, label: Label, clauses: listOf(idSchema) })).exactOptional(),
    practice: Practice.exactOptional(),
    /** Who owes which of the engine's rules about places. */
    duties: listOf(Duty).exactOptional(),
    cites: mapOf(listOf(idSchema)).prefault(() => ({})),
    readings: mapOf(Reading).prefault(() => ({})),
    chosen: mapOf(ChoiceSchema).exactOptional(),
  }))();

/** A plan's data before its readings are settled. */
export type PlanData = Readonly<z.output<typeof Plan>>;

type PlanDataInput = z.input<typeof Plan>;

/**
 * A policy as data: its clauses, tiers, localities, lists, standards, targets and readings.
 *
 * @typeParam T - ids of the tiers, lowest first
 * @typeParam L - ids of the localities
 * @typeParam R - for each reading the ids of its alternatives
 */
export interface Plan<
  T extends string = string,
  L extends string = string,
  R extends ReadingChoices = ReadingChoices,
  S extends string = string,
  G extends string = string,
> extends Omit<PlanData, "tiers" | "localities" | "standards" | "targets" | "readings" | "chosen"> {
  readonly tiers: readonly (Element & { readonly id: T })[];
  readonly localities: readonly (Locality & { readonly id: L })[];
  readonly standards: readonly (Standard & { readonly id: S })[];
  readonly targets: readonly (Target & { readonly id: G })[];
  readonly readings: { readonly [K in keyof R]: Reading<R[K]> };
  /** The alternative in force for each reading. */
  readonly chosen: { readonly [K in keyof R]: R[K] | { readonly id: R[K]; readonly value: number } };
}

/** The readings of a plan as they are written. */
export type ReadingsInput = { readonly [reading: string]: z.input<typeof Reading> };

/** What `definePlan` takes: a plan as written by hand or loaded, decimals as text or numbers. */
export interface PlanInput<
  T extends string = string,
  L extends string = string,
  X extends ReadingsInput = ReadingsInput,
  S extends string = string,
  G extends string = string,
> extends Omit<PlanDataInput, "tiers" | "localities" | "standards" | "targets" | "readings"> {
  readonly tiers: readonly (z.input<typeof Element> & { readonly id: T })[];
  readonly localities: readonly (z.input<typeof Locality> & { readonly id: L })[];
  readonly standards?: readonly (z.input<typeof Standard> & { readonly id: S })[];
  readonly targets?: readonly (z.input<typeof Target> & { readonly id: G })[];
  readonly readings?: X;
}

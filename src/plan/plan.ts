import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  dateSchema,
  idAmong,
  idBeside,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  onceEach,
  someOf,
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
import { FACT_NAMES, ID_BESIDE } from "./fact.js";
import { Practice } from "./practice.js";
import { ChoiceSchema, Reading, type ReadingChoices } from "./reading.js";
import { RULE_IDS } from "./rule.js";
import { Standard } from "./standard.js";
import { Target } from "./target.js";

/** A list that may be left out where it is empty. */
const emptyOr = <S extends z.ZodType>(item: S) => listOf(item).prefault(() => []);

const SOME_TIER = {
  zh: "至少一个层级",
  en: "at least one tier",
  example: '[{"id":"municipal","label":{"zh":"市级","en":"municipal"}}]',
};

/** The lists of a plan that may be left open, so that a caller's own member is no error. */
export const LISTS = [
  "functions",
  "capabilities",
  "resourceKinds",
  "participantKinds",
  "operatingModels",
  "industryCategories",
] as const;

/** Schema of a {@link Plan} as data; its cross-checks are made by `definePlan`. */
export const Plan = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the plan (标识). */
    id: idSchema,
    /** Which revision of the data this is (版本). */
    revision: textSchema,
    /** Its title (标题). */
    title: Label,
    /** The area that the plan is for, as reports name it (区域). Absent: reports say “the whole area”. */
    area: Label.exactOptional(),
    /** The time it covers (期间). */
    period: objectOf({
      /** The first day (起始). */
      from: dateSchema,
      /** The last day (终止). */
      to: dateSchema,
    }),
    /** When it holds, where it was revised half-way (执行时间). Absent: for its period. */
    inForce: objectOf({
      /** The first day on which it holds (起始). Absent: the period's first. */
      from: dateSchema.exactOptional(),
      /** The last day on which it holds (截止日期). Absent: the period's last. */
      until: dateSchema.exactOptional(),
    }).exactOptional(),
    /** The document that issues it (文件). Absent: not stated. */
    document: PlanDocument.exactOptional(),
    /** Its statements, one by one (条文). */
    clauses: listOf(Clause),
    /** The tiers, lowest first (层级). */
    tiers: someOf(Element, SOME_TIER),
    /** The places it addresses (各地). */
    localities: listOf(Locality),
    /** Service functions (服务功能). Absent: empty. */
    functions: emptyOr(Element),
    /** Capabilities of the site (场所功能). Absent: empty. */
    capabilities: emptyOr(Element),
    /** How functions and capabilities relate (功能对应). Absent: none is related. */
    crosswalk: listOf(Crosswalk).exactOptional(),
    /** Kinds of innovation-service resource (资源种类). Absent: empty. */
    resourceKinds: emptyOr(Element),
    /** Kinds of participant (单位类型). Absent: empty. */
    participantKinds: emptyOr(Element),
    /** Operating models (运营模式). Absent: empty. */
    operatingModels: emptyOr(Element),
    /** Categories of industry (产业类别). Absent: empty. */
    industryCategories: emptyOr(IndustryCategory),
    /**
     * Lists that the policy leaves open, so that a member of a record's own is no error (开放清单). Absent: all lists are
     * closed.
     */
    openLists: onceEach(listOf(z.enum(LISTS))).exactOptional(),
    /** Figures of its own that standards may test (其他事项). Absent: none. */
    facts: listOf(
      objectOf({
        /** Id of the figure (标识). */
        id: idBeside(FACT_NAMES, ID_BESIDE),
        /** Its name (名称). */
        label: Label,
        /** Its unit (单位). */
        unit: textSchema,
      }),
    ).exactOptional(),
    /** The lists that milestones may name (名单). Absent: any list may be named. */
    lists: listOf(Element).exactOptional(),
    /** What else complexes are told apart by (其他特征). Absent: nothing else. */
    traits: listOf(Trait).exactOptional(),
    /** The dictionary of what is observed in a year (观测值). Absent: any key may be observed. */
    observed: listOf(ObservedFigure).exactOptional(),
    /** What a complex is tested for (标准). Absent: empty. */
    standards: emptyOr(Standard),
    /** How many complexes by when (指标). Absent: empty. */
    targets: emptyOr(Target),
    /** The aspects that a scorecard under this plan must have (评价方面). Absent: none is required. */
    dimensions: listOf(
      objectOf({
        /** Id of the aspect (标识). */
        id: idSchema,
        /** Its name (名称). */
        label: Label,
        /** The clauses it rests on, ids of the plan's `clauses` (依据条文). */
        clauses: onceEach(listOf(idSchema)),
      }),
    ).exactOptional(),
    /** How it is carried out where no standard or target says so (执行方式). Absent: the defaults hold. */
    practice: Practice.exactOptional(),
    /** Who owes which of the library's rules about places (职责). Absent: nobody owes any. */
    duties: listOf(Duty).exactOptional(),
    /**
     * The clauses that each rule and measure of the library rests on, by the rule's name in `RULES` (规则依据). Absent:
     * empty.
     */
    cites: mapOf(onceEach(listOf(idSchema)), idAmong(RULE_IDS)).prefault(() => ({})),
    /** Where the text leaves room, by id (条文解读). Absent: empty. */
    readings: mapOf(Reading).prefault(() => ({})),
    /** The alternative in force for each reading (所选解读). Absent: the default of each. */
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
 * @typeParam S - the ids of its standards
 * @typeParam G - the ids of its targets
 */
export interface Plan<
  T extends string = string,
  L extends string = string,
  R extends ReadingChoices = ReadingChoices,
  S extends string = string,
  G extends string = string,
> extends Omit<PlanData, "tiers" | "localities" | "standards" | "targets" | "readings" | "chosen"> {
  /** Its tiers, lowest first (层级). */
  readonly tiers: readonly (Element & { readonly id: T })[];
  readonly localities: readonly (Locality & { readonly id: L })[];
  /** What a complex of a tier should be (标准). */
  readonly standards: readonly (Standard & { readonly id: S })[];
  /** How many, or how much, by when (指标). */
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
  /** Its tiers, lowest first (层级). */
  readonly tiers: readonly (z.input<typeof Element> & { readonly id: T })[];
  readonly localities: readonly (z.input<typeof Locality> & { readonly id: L })[];
  /** What a complex of a tier should be (标准). */
  readonly standards?: readonly (z.input<typeof Standard> & { readonly id: S })[];
  /** How many, or how much, by when (指标). */
  readonly targets?: readonly (z.input<typeof Target> & { readonly id: G })[];
  readonly readings?: X;
}

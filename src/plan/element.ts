import * as z from "zod";
import { Label } from "../finding/index.js";
import {
  type Bond,
  bonded,
  countSchema,
  dateSchema,
  idBeside,
  idSchema,
  listOf,
  objectOf,
  onceEach,
  perFrozen,
  someOf,
  textSchema,
} from "../kernel/index.js";
import { CHOICES } from "./condition.js";
import { ID_BESIDE } from "./fact.js";

/** Schema of the clauses that something rests on, one at least and each once. */
export const someClauses = () => onceEach(someOf(idSchema, SOME_CLAUSE));

const SOME_CLAUSE = { zh: "至少一个条文号", en: "at least one clause", example: '["…"]' };

/** Where something in a plan comes from that the policy's own text does not say. */
export interface Provenance extends z.output<typeof Provenance> {}

/** Schema of {@link Provenance}: `external` is a fact from elsewhere, `illustrative` this library's own proposal. */
export const Provenance = /* @__PURE__ */ (() =>
  objectOf({
    /** What kind of source (类型). */
    kind: z.enum(["external", "illustrative"]),
    /** The source (出处). */
    source: textSchema,
  }))();

const named = () => ({
  /** Id that stands once in its list (标识). */
  id: idSchema,
  /** Its name (名称). */
  label: Label,
  /** Where it comes from, where not from the policy's text (出处). Absent: from the policy's text. */
  provenance: Provenance.exactOptional(),
});

/** A member of one of the plan's lists: a function, a capability, a kind of resource … */
export interface Element extends z.output<typeof Element> {}

/** Schema of {@link Element}. */
export const Element = /* @__PURE__ */ (() => objectOf(named()))();

/**
 * A category of industry (产业类别): `rank` says how the plan orders its attention, 1 first; `cluster` that it is one of the
 * industry clusters (产业集群) that the plan is to build up.
 */
export interface IndustryCategory extends z.output<typeof IndustryCategory> {}

/** Schema of {@link IndustryCategory}. */
export const IndustryCategory = /* @__PURE__ */ (() =>
  objectOf({
    ...named(),
    /** In which order the plan attends to it, 1 first (次序). Absent: it is in no order. */
    rank: countSchema.exactOptional(),
    /** Whether it is one of the industry clusters that the plan is to build up (产业集群). Absent: as `false`. */
    cluster: z.boolean().exactOptional(),
  }))();

/** A place that the plan addresses (各地): a county-level division or a zone, while it exists. */
export interface Locality extends z.output<typeof Locality> {}

const ENDED: readonly Bond[] = [
  {
    where: { successor: "there" },
    field: "until",
    is: "there",
    due: {
      zh: "其最后一日：写明并入地的地方已不存在",
      en: "its last day: what has a successor has ended",
      example: '"2020-06-30"',
    },
  },
];

/**
 * Schema of {@link Locality}; it exists from `from` to `until`, both included, and `successor` takes its place. It lies
 * in its `parent`: a county in a city.
 */
export const Locality = /* @__PURE__ */ (() =>
  bonded(
    objectOf({
      ...named(),
      /** Id of its kind, which duties refer to (类型). */
      kind: idSchema,
      /** Its division code (代码). Absent: it has none. */
      code: idSchema.exactOptional(),
      /** The first day it exists (起始). Absent: it always has. */
      from: dateSchema.exactOptional(),
      /** The last day it exists (截止日期). Absent: it still does. */
      until: dateSchema.exactOptional(),
      /** Id of the locality that takes its place (并入地). Absent: none does. */
      successor: idSchema.exactOptional(),
      /** Id of the locality that it lies in (上级地方). Absent: none. */
      parent: idSchema.exactOptional(),
    }),
    ENDED,
  ))();

const SOME_MEMBER = {
  zh: "至少一个成员",
  en: "at least one member",
  example: '[{"id":"delta","label":{"zh":"平原","en":"delta"}}]',
};

/** Something that complexes are told apart by, beside what the library knows: each is one or several of the members. */
export interface Trait extends z.output<typeof Trait> {}

/** Schema of {@link Trait}. */
export const Trait = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that stands once in its list (标识). */
    id: idBeside([...CHOICES, "tier"], ID_BESIDE),
    /** Its name (名称). */
    label: Label,
    /** What there is to choose from (成员). */
    members: someOf(Element, SOME_MEMBER),
  }))();

/** A key of what is observed in a year: its unit, the key of the whole that it is a part of, and whether it may be below 0. */
export interface ObservedFigure extends z.output<typeof ObservedFigure> {}

/** Schema of {@link ObservedFigure}; a figure that is not `signed` is 0 or more. */
export const ObservedFigure = /* @__PURE__ */ (() =>
  objectOf({
    /** Id that stands once in its list (标识). */
    id: idSchema,
    /** Its name (名称). */
    label: Label,
    /** The unit of its figure (单位). */
    unit: textSchema,
    /** The key of the whole that it is a part of (所属总量). Absent: of none. */
    partOf: idSchema.exactOptional(),
    /** That its figure may be below 0 (可小于0). Absent: it is 0 or more. */
    signed: z.literal(true).exactOptional(),
  }))();

/** The force of a clause's words; a verdict never exceeds it. */
export type ClauseKind = z.output<typeof ClauseKind>;

/** Schema of {@link ClauseKind}. */
export const ClauseKind = /* @__PURE__ */ (() =>
  z.enum(["target", "standard", "duty", "encouraged", "principle", "background"]))();

/** The kinds of clause that something can fall short of. */
export const STRONG: readonly string[] = ["target", "standard", "duty"];

/** One statement of the policy, in the library's words. */
export interface Clause extends z.output<typeof Clause> {}

/** Schema of {@link Clause}; `declaratory` gives the reason why nothing is computed from it. */
export const Clause = /* @__PURE__ */ (() =>
  objectOf({
    /** Locator of the clause, as results cite it (标识). */
    id: idSchema,
    /** The force of its words; no verdict is stronger (类型). */
    kind: ClauseKind,
    /** What it says, in short (要点). */
    gist: Label,
    /** Why nothing is computed from it (宣示理由). Absent: a rule, standard or target rests on it. */
    declaratory: Label.exactOptional(),
    /** Where it comes from, where not from the policy's text (出处). Absent: from the policy's text. */
    provenance: Provenance.exactOptional(),
  }))();

/** How a function of the complex and a capability of its site relate; only `exact` carries evidence across. */
export interface Crosswalk extends z.output<typeof Crosswalk> {}

/** Schema of {@link Crosswalk}. */
export const Crosswalk = /* @__PURE__ */ (() =>
  objectOf({
    /** Id of the function (服务功能). */
    function: idSchema,
    /** Id of the capability (场所功能). */
    capability: idSchema,
    /** How they relate (对应关系). */
    relation: z.enum(["exact", "overlaps"]),
    /** Where it comes from, where not from the policy's text (出处). Absent: from the policy's text. */
    provenance: Provenance.exactOptional(),
  }))();

/** The document that issues the plan. */
export interface PlanDocument extends z.output<typeof PlanDocument> {}

/** Schema of {@link PlanDocument}. */
export const PlanDocument = /* @__PURE__ */ (() =>
  objectOf({
    /** Its number (文号). */
    number: textSchema,
    /** Who issued it (发文单位). */
    issuers: listOf(Label),
    /** The day it was issued (成文日期). */
    issuedOn: dateSchema,
    /** The day it was published (发布日期). Absent: not stated. */
    publishedOn: dateSchema.exactOptional(),
    /** The documents it rests on (上位依据). Absent: not stated. */
    basis: listOf(
      objectOf({
        /** Title of the document (标题). */
        title: Label,
        /** Its number (文号). */
        number: textSchema,
        /** Where it comes from, where not from the policy's text (出处). Absent: from the policy's text. */
        provenance: Provenance.exactOptional(),
      }),
    ).exactOptional(),
  }))();

/** The kinds of the clauses that something cites, as far as the plan has them. */
export function kindsOf(clauses: readonly Clause[], cited: readonly string[]): Clause["kind"][] {
  const kinds = kindById(clauses);
  return cited.flatMap((id) => kinds.get(id) ?? []);
}

const kindById = /* @__PURE__ */ perFrozen(
  (clauses: readonly Clause[]) => new Map(clauses.map(({ id, kind }) => [id, kind])),
);

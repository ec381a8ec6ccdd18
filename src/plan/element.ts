import * as z from "zod";
import { Label } from "../finding/index.js";
import { countSchema, dateSchema, idSchema, listOf, objectOf, textSchema } from "../kernel/index.js";

/** Where something in a plan comes from that the policy's own text does not say. */
export interface Provenance extends z.output<typeof Provenance> {}

/** Schema of {@link Provenance}: `external` is a fact from elsewhere, `illustrative` this library's own proposal. */
export const Provenance = /* @__PURE__ */ (() =>
  objectOf({ kind: z.enum(["external", "illustrative"]), source: textSchema }))();

const named = () => ({ id: idSchema, label: Label, provenance: Provenance.exactOptional() });

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
  objectOf({ ...named(), rank: countSchema.exactOptional(), cluster: z.boolean().exactOptional() }))();

/** A place that the plan addresses (各地): a county-level division or a zone, while it exists. */
export interface Locality extends z.output<typeof Locality> {}

/**
 * Schema of {@link Locality}; it exists from `from` to `until`, both included, and `successor` takes its place. It lies
 * in its `parent`: a county in a city.
 */
export const Locality = /* @__PURE__ */ (() =>
  objectOf({
    ...named(),
    kind: idSchema,
    code: idSchema.exactOptional(),
    from: dateSchema.exactOptional(),
    until: dateSchema.exactOptional(),
    successor: idSchema.exactOptional(),
    parent: idSchema.exactOptional(),
  }))();

/** Something that complexes are told apart by, beside what the library knows: each is one or several of the members. */
export interface Trait extends z.output<typeof Trait> {}

/** Schema of {@link Trait}. */
export const Trait = /* @__PURE__ */ (() => objectOf({ id: idSchema, label: Label, members: listOf(Element) }))();

/** A key of what is observed in a year: its unit, the key of the whole that it is a part of, and whether it may be below 0. */
export interface ObservedFigure extends z.output<typeof ObservedFigure> {}

/** Schema of {@link ObservedFigure}; a figure that is not `signed` is 0 or more. */
export const ObservedFigure = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    label: Label,
    unit: textSchema,
    partOf: idSchema.exactOptional(),
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
    id: idSchema,
    kind: ClauseKind,
    gist: Label,
    declaratory: Label.exactOptional(),
    provenance: Provenance.exactOptional(),
  }))();

/** How a function of the complex and a capability of its site relate; only `exact` carries evidence across. */
export interface Crosswalk extends z.output<typeof Crosswalk> {}

/** Schema of {@link Crosswalk}. */
export const Crosswalk = /* @__PURE__ */ (() =>
  objectOf({
    function: idSchema,
    capability: idSchema,
    relation: z.enum(["exact", "overlaps"]),
    provenance: Provenance.exactOptional(),
  }))();

/** The document that issues the plan. */
export interface PlanDocument extends z.output<typeof PlanDocument> {}

/** Schema of {@link PlanDocument}. */
export const PlanDocument = /* @__PURE__ */ (() =>
  objectOf({
    number: textSchema,
    issuers: listOf(Label),
    issuedOn: dateSchema,
    publishedOn: dateSchema.exactOptional(),
    basis: listOf(
      objectOf({ title: Label, number: textSchema, provenance: Provenance.exactOptional() }),
    ).exactOptional(),
  }))();

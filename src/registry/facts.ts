import * as z from "zod";
import {
  amountSchema,
  countSchema,
  decimalSchema,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  plainOnly,
  textSchema,
} from "../kernel/index.js";

/** What of a list is there. An array is complete: what it omits is lacking. Of an object, what neither part names is unknown. */
export type Inventory = z.output<typeof Inventory>;

/** Schema of {@link Inventory}; `virtual` are those of `has` that virtual tenants alone offer (虚拟入驻), the others are on site. */
export const Inventory = /* @__PURE__ */ (() =>
  z.union([
    listOf(idSchema),
    plainOnly(objectOf({ has: listOf(idSchema), lacks: listOf(idSchema), virtual: listOf(idSchema).exactOptional() })),
  ]))();

/** One place of a complex, with its areas in m². */
export interface Premises extends z.output<typeof Premises> {}

/** Schema of {@link Premises}; one of several may be the `main` one. */
export const Premises = /* @__PURE__ */ (() =>
  objectOf({
    id: idSchema,
    main: z.boolean().exactOptional(),
    buildingArea: amountSchema.exactOptional(),
    usableArea: amountSchema.exactOptional(),
  }))();

/** The site of a complex: areas in m², tenants by number, the carriers it is built on (特色小镇, 孵化器 …). */
export interface Site extends z.output<typeof Site> {}

/** Schema of {@link Site}. */
export const Site = /* @__PURE__ */ (() =>
  plainOnly(
    objectOf({
      floorArea: amountSchema.exactOptional(),
      premises: listOf(Premises).exactOptional(),
      onSiteTenants: countSchema.exactOptional(),
      virtualTenants: countSchema.exactOptional(),
      carriers: listOf(objectOf({ id: idSchema, kind: idSchema })).exactOptional(),
    }),
  ))();

/** A resource for innovation service (创新服务资源) that a complex has or shares. */
export interface Resource extends z.output<typeof Resource> {}

/** Schema of {@link Resource}; `reach` says beyond what it is shared, `functions` which functions are given by it. */
export const Resource = /* @__PURE__ */ (() =>
  objectOf({
    kind: idSchema,
    id: idSchema,
    shared: z.boolean().exactOptional(),
    reach: listOf(z.enum(["department", "region", "level"])).exactOptional(),
    functions: listOf(idSchema).exactOptional(),
  }))();

/** Somebody who builds or runs a complex; the building entity (建设主体) is the kind of the `lead`. */
export interface Participant extends z.output<typeof Participant> {}

/** Schema of {@link Participant}; `code` is its unified social credit code (统一社会信用代码). */
export const Participant = /* @__PURE__ */ (() =>
  objectOf({
    kind: idSchema,
    name: textSchema,
    role: z.enum(["lead", "member", "operator"]),
    code: idSchema.exactOptional(),
  }))();

/** The fields of {@link Facts}, for the records that hold them. */
export const factFields = () => ({
  site: Site.exactOptional(),
  functions: Inventory.exactOptional(),
  capabilities: Inventory.exactOptional(),
  resources: listOf(Resource).exactOptional(),
  participants: listOf(Participant).exactOptional(),
  operatingModel: idSchema.exactOptional(),
  industry: objectOf({
    id: idSchema,
    name: textSchema.exactOptional(),
    /** Of GB/T 4754. */
    code: idSchema.exactOptional(),
    categories: listOf(idSchema),
  }).exactOptional(),
  facts: mapOf(decimalSchema).exactOptional(),
  /** What its industry work is aimed at: new drivers, traditional industry, or both. */
  focus: listOf(z.enum(["new", "traditional"])).exactOptional(),
  /** Members of the plan's traits, by trait. */
  traits: mapOf(z.union([idSchema, listOf(idSchema)])).exactOptional(),
});

/** What is recorded of a complex at one time. An absent key is not recorded; `"0"`, `[]` and `"none"` are known to be none. */
export interface Facts extends z.output<typeof Facts> {}

/** Schema of {@link Facts}. */
export const Facts = /* @__PURE__ */ (() => plainOnly(objectOf(factFields())))();

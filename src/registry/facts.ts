import * as z from "zod";
import {
  amountSchema,
  countSchema,
  decimalSchema,
  idSchema,
  listOf,
  mapOf,
  objectOf,
  textSchema,
} from "../kernel/index.js";

/** What of a list is there. An array is complete: what it omits is lacking. Of an object, what neither part names is unknown. */
export type Inventory = z.output<typeof Inventory>;

/** Schema of {@link Inventory}; `virtual` are those of `has` that virtual tenants alone offer (虚拟入驻), the others are on site. */
export const Inventory = /* @__PURE__ */ (() =>
  z.union([
    listOf(idSchema),
    objectOf({
      /** What is there (具备). */
      has: listOf(idSchema),
      /** What is known to be lacking (缺少). */
      lacks: listOf(idSchema),
      /** Those of `has` that virtual tenants alone offer (虚拟入驻提供). Absent: all are offered on site. */
      virtual: listOf(idSchema).exactOptional(),
    }),
  ]))();

/** One place of a complex, with its areas in m². */
export interface Premises extends z.output<typeof Premises> {}

/** Schema of {@link Premises}; one of several may be the `main` one. */
export const Premises = /* @__PURE__ */ (() =>
  objectOf({
    /** Id within the complex (标识). */
    id: idSchema,
    /** Whether it is the main one of several (主场所). Absent: as `false`. */
    main: z.boolean().exactOptional(),
    /** Building area in m² (建筑面积, m²). Absent: not recorded. */
    buildingArea: amountSchema.exactOptional(),
    /** Usable area in m² (使用面积, m²). Absent: not recorded. */
    usableArea: amountSchema.exactOptional(),
  }))();

/** The site of a complex: areas in m², tenants by number, the carriers it is built on (特色小镇, 孵化器 …). */
export interface Site extends z.output<typeof Site> {}

/** Schema of {@link Site}. */
export const Site = /* @__PURE__ */ (() =>
  objectOf({
    /**
     * Floor area of the whole site in m²; where every premises has its building area, it has to be their sum (场所面积,
     * m²). Absent: not recorded.
     */
    floorArea: amountSchema.exactOptional(),
    /** The places it consists of (场所). Absent: not recorded place by place. */
    premises: listOf(Premises).exactOptional(),
    /** How many tenants are on site (实体入驻机构, tenants). Absent: not recorded. */
    onSiteTenants: countSchema.exactOptional(),
    /** How many tenants are there virtually (虚拟入驻机构, tenants). Absent: not recorded. */
    virtualTenants: countSchema.exactOptional(),
    /** The existing towns, platforms and incubators it is built on (依托载体). Absent: not recorded. */
    carriers: listOf(
      objectOf({
        /** Id of the carrier (标识). */
        id: idSchema,
        /** Id of its kind (类型). */
        kind: idSchema,
      }),
    ).exactOptional(),
  }))();

/** A resource for innovation service (创新服务资源) that a complex has or shares. */
export interface Resource extends z.output<typeof Resource> {}

/** Schema of {@link Resource}; `reach` says beyond what it is shared, `functions` which functions are given by it. */
export const Resource = /* @__PURE__ */ (() =>
  objectOf({
    /** Its kind, an id of the plan's `resourceKinds` (资源种类). */
    kind: idSchema,
    /** Id of the resource, the same wherever it is shared (标识). */
    id: idSchema,
    /** Whether others may use it (开放共享). Absent: not recorded. */
    shared: z.boolean().exactOptional(),
    /** Beyond what it is shared (共享范围). Absent: not recorded. */
    reach: listOf(z.enum(["department", "region", "level"])).exactOptional(),
    /** The service functions that are given by it (服务功能). Absent: not recorded. */
    functions: listOf(idSchema).exactOptional(),
  }))();

/** Somebody who builds or runs a complex; the building entity (建设主体) is the kind of the `lead`. */
export interface Participant extends z.output<typeof Participant> {}

/** Schema of {@link Participant}; `code` is its unified social credit code (统一社会信用代码). */
export const Participant = /* @__PURE__ */ (() =>
  objectOf({
    /** Its kind, an id of the plan's `participantKinds` (单位类型). */
    kind: idSchema,
    /** Its name (名称). */
    name: textSchema,
    /** Its part (角色). */
    role: z.enum(["lead", "member", "operator"]),
    /** Its unified social credit code (统一社会信用代码). Absent: not recorded. */
    code: idSchema.exactOptional(),
  }))();

/** The fields of {@link Facts}, for the records that hold them. */
export const factFields = () => ({
  /** The site: areas, tenants, carriers (场地). Absent: not recorded. */
  site: Site.exactOptional(),
  /** Service functions, by ids of the plan's `functions` (服务功能). Absent: not recorded. */
  functions: Inventory.exactOptional(),
  /** Capabilities of the site, by ids of the plan's `capabilities` (场所功能). Absent: not recorded. */
  capabilities: Inventory.exactOptional(),
  /** Innovation-service resources (创新服务资源). Absent: not recorded. */
  resources: listOf(Resource).exactOptional(),
  /** Who builds and runs the complex (参与单位). Absent: not recorded. */
  participants: listOf(Participant).exactOptional(),
  /**
   * How it is run, an id of the plan's `operatingModels`; `none` where it is known to have no model (运营模式). Absent: not
   * recorded.
   */
  operatingModel: idSchema.exactOptional(),
  /** The industry it serves (产业). Absent: not recorded. */
  industry: objectOf({
    /** Id of the industry (标识). */
    id: idSchema,
    /** Its name, for texts (名称). Absent: it is told by its id. */
    name: textSchema.exactOptional(),
    /** Its code of GB/T 4754 (代码). Absent: not recorded. */
    code: idSchema.exactOptional(),
    /** The categories it belongs to, ids of the plan's `industryCategories` (产业类别). */
    categories: listOf(idSchema),
  }).exactOptional(),
  /**
   * Figures of the plan's own `facts` by their ids, each in the unit that the plan states (其他事项). Absent: not recorded.
   */
  facts: mapOf(decimalSchema).exactOptional(),
  /** What it is for (服务方向). Absent: not recorded. */
  focus: listOf(z.enum(["new", "traditional"])).exactOptional(),
  /** Members of the plan's `traits`, one or several by the trait's id (其他特征). Absent: not recorded. */
  traits: mapOf(z.union([idSchema, listOf(idSchema)])).exactOptional(),
});

/** What is recorded of a complex at one time. An absent key is not recorded; `"0"`, `[]` and `"none"` are known to be none. */
export interface Facts extends z.output<typeof Facts> {}

/** Schema of {@link Facts}. */
export const Facts = /* @__PURE__ */ (() => objectOf(factFields()))();

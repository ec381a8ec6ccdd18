import { definePlan, type Plan, type PlanInput } from "../../src/index.js";
import { type BareFault, faultsThrownBy } from "../given.js";
import { altered, type Path } from "./altered.js";

const say = (en: string) => ({ zh: `临江：${en}`, en });

/** A small, sound plan of a city that is not Taizhou, with one of everything a plan can have. */
export const linjiang = {
  id: "linjiang-2021-2022",
  revision: "2021-01-15",
  title: say("Linjiang plan"),
  period: { from: "2021-01-01", to: "2022-12-31" },
  document: {
    number: "临科〔2021〕1号",
    issuers: [say("science bureau")],
    issuedOn: "2021-01-15",
    publishedOn: "2021-02-01",
    basis: [{ title: say("provincial plan"), number: "省〔2020〕9号" }],
  },
  clauses: [
    { id: "a", kind: "background", gist: say("what a complex is"), declaratory: say("a definition") },
    { id: "b", kind: "target", gist: say("how many") },
    { id: "c", kind: "standard", gist: say("what each has") },
    { id: "d", kind: "encouraged", gist: say("what is welcome") },
    { id: "e", kind: "duty", gist: say("what is checked") },
  ],
  tiers: [
    { id: "base", label: say("base") },
    { id: "star", label: say("star") },
  ],
  localities: [
    { id: "north", label: say("north"), kind: "district" },
    { id: "south", label: say("south"), kind: "district", until: "2022-06-30", successor: "new-south" },
    { id: "new-south", label: say("new south"), kind: "district", from: "2022-07-01" },
  ],
  functions: [
    { id: "testing", label: say("testing") },
    { id: "training", label: say("training") },
  ],
  capabilities: [
    { id: "laboratory", label: say("laboratory") },
    { id: "classroom", label: say("classroom") },
  ],
  crosswalk: [{ function: "testing", capability: "laboratory", relation: "exact" }],
  resourceKinds: [{ id: "institute", label: say("institute") }],
  participantKinds: [
    { id: "firm", label: say("firm") },
    { id: "college", label: say("college") },
  ],
  operatingModels: [{ id: "company", label: say("company") }],
  industryCategories: [{ id: "valves", label: say("valves"), rank: 1 }],
  openLists: ["resourceKinds"],
  facts: [{ id: "patents", label: say("patents"), unit: "count" }],
  standards: [
    {
      id: "area",
      label: say("area"),
      clauses: ["c"],
      effect: "decides",
      waivable: true,
      test: "at-least",
      fact: "floor-area",
      value: { base: 1000, star: "3000.50" },
      unit: "m²",
    },
    {
      id: "patents",
      label: say("patents"),
      clauses: ["d"],
      effect: "advises",
      test: "at-least",
      fact: "patents",
      value: 5,
      unit: "count",
    },
    {
      id: "functions",
      label: say("functions"),
      clauses: ["c"],
      effect: "decides",
      test: "covers",
      fact: "functions",
      atLeast: "all",
    },
    {
      id: "model",
      label: say("model"),
      clauses: ["d"],
      effect: "advises",
      test: "one-of",
      fact: "operating-model",
      accepted: ["company"],
    },
    {
      id: "speed",
      label: say("speed"),
      clauses: ["c"],
      effect: "decides",
      tiers: ["star"],
      test: "within",
      from: "cultivated",
      to: "recognised",
      months: 24,
    },
    {
      id: "candidate",
      label: say("candidate"),
      clauses: ["c"],
      effect: "advises",
      tiers: ["star"],
      test: "listed",
      milestones: ["cultivated"],
      at: "base",
      from: "2021-01-01",
      to: "2022-12-31",
      state: "ever",
    },
  ],
  targets: [
    {
      id: "yearly",
      label: say("one a year"),
      clauses: ["b"],
      bound: "at-least",
      value: 1,
      each: "locality",
      kind: "flow",
      years: [2021, 2022],
      localities: ["north", "south"],
      counts: { milestones: ["cultivated", "recognised"] },
    },
    {
      id: "total",
      label: say("about six"),
      clauses: ["b"],
      bound: "about",
      value: 6,
      tolerance: 1,
      tier: "star",
      each: "area",
      kind: "stock",
      by: "2022-12-31",
      tiersCounted: "highest",
      counts: { milestones: ["recognised"] },
    },
  ],
  dimensions: [{ id: "service", label: say("service"), clauses: ["c"] }],
  practice: { delistingEnds: "tier-and-above" },
  cites: { "record-double-id": ["e"] },
  readings: {
    force: {
      clauses: ["c"],
      why: say("does a waiver count"),
      default: "soft",
      alternatives: {
        soft: { label: say("soft"), set: {} },
        hard: { label: say("hard"), set: { "standards.area.waivable": false } },
      },
    },
    size: {
      clauses: ["c"],
      why: say("how large"),
      default: "written",
      alternatives: {
        written: { label: say("as written"), set: {} },
        given: {
          label: say("as given"),
          set: { "standards.area.value.base": "$value" },
          takes: "integer",
        },
      },
    },
    start: {
      clauses: ["b"],
      why: say("from when"),
      default: "whole",
      alternatives: {
        whole: { label: say("whole year"), set: {} },
        issue: { label: say("from issue"), set: { "targets.yearly.from": "2021-01-15" } },
      },
    },
  },
} as const satisfies PlanInput;

/** Defines a plan that comes from outside, so that the compiler knows nothing of its shape. */
export function load(input: unknown): Plan {
  return definePlan(input as PlanInput);
}

/** The small plan with something else at a path. */
export function linjiangWith(path: string | Path, to: unknown): unknown {
  return altered(linjiang, path, to);
}

/** Everything that is said to be wrong with a plan; nothing for a sound one. */
export function planFaults(input: unknown): readonly BareFault[] {
  return faultsThrownBy(() => load(input));
}

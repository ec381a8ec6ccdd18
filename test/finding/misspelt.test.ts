import { describe, expect, it } from "vitest";
import {
  Complex,
  definePlan,
  defineScorecard,
  type Fault,
  faultsOf,
  readFundingPolicy,
  readStandingRules,
} from "../../src/index.js";
import { taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { refusedFor } from "../given.js";
import { ABSENT, altered, at } from "../plan/altered.js";
import { linjiang } from "../plan/linjiang.js";
import * as rich from "../schema/rich.js";

/* A key misspelt in the place of one that has to be there is one thing wrong: which key is meant. */

const complex = { id: "pumps", name: "泵业", locality: "wenling", milestones: [] };

const ofComplex = (input: unknown) => faultsOf(Complex.safeParse(input).error, input);
const ofPlan = (input: unknown) => refusedFor(() => definePlan(input as never));
const ofScorecard = (input: unknown) => refusedFor(() => defineScorecard(input as never));
const ofPolicy = (input: unknown) => refusedFor(() => readFundingPolicy(input));
const ofStanding = (input: unknown) => refusedFor(() => readStandingRules(input));

describe("a key misspelt for one that is missing", () => {
  it.each<[what: string, (input: unknown) => readonly Fault[], unknown, at: string, key: string, as: string]>([
    ["of a record", ofComplex, complex, "", "locality", "localty"],
    ["of a plan", ofPlan, linjiang, "", "revision", "revison"],
    ["of a member", ofPlan, linjiang, "tiers.0", "label", "lable"],
    ["by which standards are told apart", ofPlan, linjiang, "standards.0", "test", "tset"],
    ["by which targets are told apart", ofPlan, linjiang, "targets.0", "kind", "kid"],
    ["by which a target is owed", ofPlan, linjiang, "targets.0", "each", "eech"],
    [
      "by which scorings are told apart",
      ofScorecard,
      taizhouScorecard,
      "root.children.0.children.0.scoring",
      "kind",
      "knd",
    ],
    ["of a scoring", ofScorecard, taizhouScorecard, "root.children.0.children.1.scoring", "combine", "combin"],
    ["of a step", ofScorecard, taizhouScorecard, "root.children.2.children.1.scoring.steps.1", "share", "shar"],
    ["of an indicator", ofScorecard, taizhouScorecard, "root.children.0.children.0", "source", "sorce"],
    ["of a group", ofScorecard, taizhouScorecard, "root.children.0", "children", "childen"],
    ["of a source", ofPlan, rich.plan, "standards.6.requires.all.0.any.2.value", "over", "ovr"],
    ["of a condition", ofPlan, rich.plan, "standards.6.requires.all.1.not.all.2", "choice", "choise"],
    ["by which rules of a policy are told apart", ofPolicy, taizhouFunding, "rule", "kind", "kiind"],
    ["of rules of standing", ofStanding, taizhouStanding, "", "initial", "inital"],
  ])("%s", (_, faults, good, where, key, as) => {
    const here = where === "" ? "" : `${where}.`;
    const written = altered(altered(good, `${here}${key}`, ABSENT), `${here}${as}`, at(good, `${here}${key}`));
    const path = `${here.replace(/\.(\d+)/gu, "[$1]")}${as}`;
    expect(faults(written).map(({ path, code, near }) => ({ path, code, near }))).toEqual([
      { path, code: "unknown-key", near: key },
    ]);
  });

  it("that stands elsewhere in the record does not hide what is wrong there", () => {
    expect(ofComplex({ ...complex, locality: 3, localty: "wenling" }).map(({ path }) => path)).toEqual([
      "locality",
      "localty",
    ]);
  });
});

describe("of figures by tier, place or year, a key misspelt for one that is missing", () => {
  const standard = (value: object, more: object = {}) =>
    altered(altered(linjiang, "standards.0.value", value), "standards.0", {
      ...(at(linjiang, "standards.0") as object),
      value,
      ...more,
    });

  it("is one fault in a standard", () => {
    const [first, ...others] = linjiang.tiers.map(({ id }) => id);
    const value = Object.fromEntries([[`${first}x`, "1"], ...others.map((tier) => [tier, "1000"])]);
    expect(ofPlan(standard(value)).map(({ path, near }) => [path, near])).toContainEqual([
      `standards[0].value.${first}x`,
      first,
    ]);
    expect(ofPlan(standard(value)).map(({ path }) => path)).not.toContain(`standards[0].value.${first}`);
  });

  it("is one fault in a condition and in a target", () => {
    const condition = altered(rich.plan, "standards.6.requires.all.0.any.0.atLeast", { conty: 1, provincial: 2 });
    expect(ofPlan(condition).map(({ path, near }) => [path, near])).toEqual([
      ["standards[6].requires.all[0].any[0].atLeast.conty", "county"],
    ]);
  });
});

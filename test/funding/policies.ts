import { type FundedSheet, FundingPolicy, type FundingPolicyInput } from "../../src/index.js";

/** A policy that shares out by marks, with something of its own. */
export const policyOf = (own: Partial<FundingPolicyInput> = {}) =>
  FundingPolicy.parse({
    id: "test",
    label: { zh: "测试", en: "test" },
    provenance: "illustrative",
    clauses: ["4.5.3d"],
    rule: { kind: "proportional" },
    excludes: { vetoed: true, grades: ["poor"] },
    payee: "complex",
    ...own,
  });

/** A sheet, with something of its own. */
export const sheetOf = (complex: string, total: `${number}`, own: Partial<FundedSheet> = {}): FundedSheet => ({
  complex,
  total,
  grade: "good",
  certain: true,
  vetoes: [],
  ...own,
});

/** Ningbo's practice: up to ten million yuan once for each complex on the provincial creation list, paid to its district. */
export const ningbo = policyOf({
  id: "ningbo",
  label: { zh: "宁波一次性资助", en: "Ningbo's single grant" },
  provenance: "external",
  clauses: [],
  rule: { kind: "by-grade", amounts: { "creation-list": 10000000 }, whenShort: "pro-rata" },
  excludes: { vetoed: true, grades: [] },
  once: true,
  capEach: 10000000,
  payee: "locality",
});

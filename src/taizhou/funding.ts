import type { FundingPolicy } from "../funding/index.js";

/** How funds might follow performance; the notice asks for the link and gives no formula. */
export const funding: FundingPolicy = {
  id: "taizhou-illustrative-funding",
  label: { zh: "台州综合体扶持资金分配（示例）", en: "support funds for Taizhou's complexes (illustrative)" },
  provenance: "illustrative",
  source: "this library's own proposal",
  clauses: ["3.1", "4.5.3d"],
  rule: {
    kind: "mixed",
    parts: [
      {
        id: "grade-award",
        share: "0.4",
        rule: {
          kind: "by-grade",
          amounts: { excellent: "1000000", good: "600000", qualified: "300000" },
          whenShort: "pro-rata",
        },
      },
      { id: "marks", share: "0.6", rule: { kind: "proportional" } },
    ],
  },
  excludes: { vetoed: true, grades: ["failed"] },
  capEach: { fixed: "10000000" },
  capPerLocality: "15000000",
  payee: "complex",
  instalments: [
    { id: "on-approval", share: "0.6" },
    { id: "after-appraisal", share: "0.4", held: "until-appraisal" },
  ],
};

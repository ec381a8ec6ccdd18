import { appraisesPlatforms, type Plan } from "../../plan/index.js";
import { refusedGround } from "../meant/refused-ground.js";
import type { Portfolio } from "../portfolio.js";
import type { Problem, RecordCheck } from "./problem.js";

/** Checks that records are of the kind that the plan's practice asks for. */
export const practiceChecks: readonly RecordCheck[] = [
  { rule: "record-waiver", effect: "advises", rests: ["standards"], find: idleWaivers },
  { rule: "record-evaluated-unit", effect: "decides", rests: ["practice.evaluatedUnit"], find: evaluatedUnit },
  { rule: "record-filling-budget", effect: "decides", rests: ["practice.fillingAim"], find: fillingBudget },
];

/** A waiver that no standard of the plan lets rebut anything, or whose ground reads like one that is refused. */
function idleWaivers({ standards }: Plan, portfolio: Portfolio): Problem[] {
  const waivable = standards.filter((standard) => standard.waivable === true);
  return portfolio.complexes.flatMap((complex, index) =>
    (complex.waivers ?? []).flatMap((waiver, at): Problem[] => {
      const { clause, tier, ground, reason } = waiver;
      const open = waivable.filter(({ clauses }) => clauses.includes(clause));
      const grounds = open.flatMap(({ refusedGrounds }) => refusedGrounds ?? []);
      const refused = refusedGround(waiver, grounds);
      if (open.length > 0 && !refused) return [];
      const path = `complexes[${index}].waivers[${at}].${!refused ? "clause" : ground === undefined ? "reason" : "ground"}`;
      const clauses = [...new Set(waivable.flatMap((standard) => standard.clauses))];
      return [
        {
          subject: { kind: "complex", id: complex.id },
          path,
          apart: [clause, tier],
          got: refused ? (ground ?? reason) : clause,
          zh: refused ? "该要求所接受的豁免理由" : `可豁免要求的条文：${clauses.join("、") || "无"}`,
          en: refused
            ? "a ground that the requirement accepts"
            : `a clause that may be waived: ${clauses.join(", ") || "none"}`,
          example: refused ? "historic-building" : (clauses[0] ?? ""),
          ...(refused && refused.id !== ground && { near: refused.id, example: refused.id, code: "not-understood" }),
        },
      ];
    }),
  );
}

function evaluatedUnit(plan: Plan, portfolio: Portfolio): Problem[] {
  const byPlatform = appraisesPlatforms(plan);
  return (portfolio.records ?? []).flatMap(({ complex, platform, year }, index) =>
    (platform !== undefined) === byPlatform
      ? []
      : [
          {
            subject: { kind: "complex", id: complex },
            path: `records[${index}].platform`,
            apart: [platform, year],
            got: platform,
            zh: byPlatform ? "所评价平台的标识" : "不填：评价对象是综合体",
            en: byPlatform ? "the id of the platform appraised" : "nothing: the complex is appraised",
            example: byPlatform ? "testing-centre" : null,
          },
        ],
  );
}

function fillingBudget({ practice }: Plan, portfolio: Portfolio): Problem[] {
  if (practice?.fillingAim !== "max-coverage") return [];
  return (portfolio.surveys ?? []).flatMap(({ id, candidates, budget }, index) =>
    candidates === undefined || budget !== undefined
      ? []
      : [
          {
            subject: { kind: "surveys", id },
            path: `surveys[${index}].budget`,
            got: undefined,
            zh: "补齐短板的预算（元）",
            en: "the budget for filling gaps, in yuan",
            example: "5000000",
          },
        ],
  );
}

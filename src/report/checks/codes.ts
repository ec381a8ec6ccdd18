import { asRead, grouped } from "../../kernel/index.js";
import { factsIn, isCreditCode, isIndustryCode, type Portfolio, type Problem } from "../../registry/index.js";
import type { PortfolioCheck } from "./check.js";

/** Checks of codes, and of who goes by one. */
export const codeChecks: readonly PortfolioCheck[] = [
  { rule: "record-code", effect: "advises", find: (_plan, portfolio) => wrongCodes(portfolio) },
  { rule: "record-same-lead", effect: "advises", find: (_plan, portfolio) => sameLeads(portfolio) },
];

/** Codes of participants whose check character is another, codes of industries that GB/T 4754 cannot have. */
function wrongCodes({ complexes }: Portfolio): Problem[] {
  return complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(
      ({ path, on, facts: { participants = [], industry } }): Problem[] => {
        const subject = { kind: "complex", id: complex.id };
        const credit = participants.flatMap(({ code }, place): Problem[] =>
          code === undefined || isCreditCode(code)
            ? []
            : [
                {
                  subject,
                  path: `${path}participants[${place}].code`,
                  apart: [on, code],
                  got: code,
                  zh: "18位统一社会信用代码，末位为校验码（GB 32100—2015）",
                  en: "a unified social credit code of 18 characters, the last of which checks the others (GB 32100-2015)",
                  example: "91350100M000100Y43",
                },
              ],
        );
        const code = industry?.code;
        if (code === undefined || isIndustryCode(code)) return credit;
        return [
          ...credit,
          {
            subject,
            path: `${path}industry.code`,
            apart: [on],
            got: code,
            zh: "国民经济行业代码（GB/T 4754）：门类字母，或2至4位数字",
            en: "a code of GB/T 4754: the letter of a section, or two to four digits",
            example: "C3441",
          },
        ];
      },
    ),
  );
}

/** Two complexes that one body leads, by its code, else by its name. */
function sameLeads({ complexes }: Portfolio): Problem[] {
  const leads = complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, on, facts: { participants = [] } }) =>
      participants.flatMap(({ role, name, code }, place) =>
        role === "lead"
          ? [{ complex, path: `${path}participants[${place}].name`, on, name, key: code ?? asRead(name) }]
          : [],
      ),
    ),
  );
  return [...grouped(leads, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ complex, path, on, name }): Problem[] =>
      complex.id === first.complex.id
        ? []
        : [
            {
              subject: { kind: "complex", id: complex.id },
              path,
              apart: [on],
              got: name,
              zh: `未牵头“${first.complex.name}”的单位`,
              en: `a body that does not lead "${first.complex.name}" too`,
              example: "",
            },
          ],
    ),
  );
}

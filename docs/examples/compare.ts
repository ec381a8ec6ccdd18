import {
  assess,
  compareReports,
  describe,
  type Language,
  namesFrom,
  nextQuestions,
  Portfolio,
} from "innovation-service-complex";
import { taizhou, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";

const OPTIONS = { asOf: "2020-12-31", scorecards: [taizhouScorecard], standing: taizhouStanding } as const;

const WORDS = {
  "zh-CN": {
    title: "假设：温岭切削刀具综合体增加320平方米，三门橡胶带综合体补记场所面积（示例数据均为虚构）",
    questions: "接下来先问这五项",
  },
  en: {
    title:
      "What if: the cutting-tool complex of Wenling has 320 m² more, and the area of Sanmen's belts is recorded (made-up data)",
    questions: "The next five questions",
  },
} as const;

/** What changes if two records were different, and what to ask for next. */
export function compare(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? WORDS.en : WORDS["zh-CN"];
  const before = assess(taizhou, portfolio, OPTIONS);
  const after = assess(taizhou, changed(portfolio), OPTIONS);
  const names = namesFrom(after);
  return [
    words.title,
    ...compareReports(before, after).map((change) => `· ${describe(taizhou, change, language, names)}`),
    "",
    words.questions,
    ...nextQuestions(after)
      .slice(0, 5)
      .map((question, index) => `${index + 1}. ${describe(taizhou, question, language, names)}`),
  ].join("\n");
}

/** A copy of the portfolio with more room for one complex, and with an area on record for another. */
function changed(portfolio: Portfolio): Portfolio {
  const areas: Readonly<Record<string, number>> = { "wenling-cutting-tools": 4680 + 320, "sanmen-rubber-belts": 5100 };
  const complexes = portfolio.complexes.map((complex) => {
    const floorArea = areas[complex.id];
    return floorArea === undefined ? complex : { ...complex, site: { ...complex.site, floorArea } };
  });
  return Portfolio.parse({ ...portfolio, complexes });
}

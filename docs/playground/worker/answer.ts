import type { PolicyReport } from "innovation-service-complex";
import type { ReadingEffect } from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import { zhCN } from "innovation-service-complex/zh-CN";
import type { Settings } from "../state/settings.js";
import type { Answer, Located } from "./answer-types.js";
import { changesBetween } from "./changes.js";
import { choicesOf } from "./choices.js";
import { comparisonsOf, effectsOf } from "./comparisons.js";
import { locatedError } from "./located.js";
import { findingsOf, type RecordsRead, readRecords } from "./records.js";
import { remembered } from "./remembered.js";
import { type Reported, reported, shownOf } from "./report.js";
import { type Rules, type RulesMade, rulesOf } from "./rules.js";

interface Answering {
  readonly steps: (settings: Settings) => Generator<Partial<Answer>>;
  /** The last report that could be made. */
  readonly lastReport: () => PolicyReport | undefined;
}

/**
 * What follows from settings, found out step by step: each step adds to what is known, and those after it may be left out.
 * What was found out for the last settings is not found out again.
 */
export function answering(): Answering {
  const rulesFrom = remembered<RulesMade>();
  const recordsFrom = remembered<RecordsRead>();
  const findingsFrom = remembered<readonly Located[]>();
  const [before, after] = [remembered<Reported>(), remembered<Reported>()];

  let last: PolicyReport | undefined;

  function* steps(settings: Settings): Generator<Partial<Answer>> {
    const language = settings.language === "en" ? en : zhCN;
    const { texts, readings, figures, marks, scorecard, asOf, scope, budget } = settings;
    const ownCard = scorecard === "own" ? texts.card : "";
    const key = JSON.stringify([readings, figures, marks, scorecard]);
    const { rules, written, base, faults } = rulesFrom([texts.plan, ownCard, key, language], () =>
      rulesOf(settings, language),
    );
    const choices = written && { choices: choicesOf(written, language) };
    const records = recordsFrom([texts.records, language], () => readRecords(texts.records, language));
    const hindered = [...faults, ...("faults" in records ? records.faults : [])];
    if (!rules || !base || hindered.length > 0 || "faults" in records) return yield { faults: hindered, ...choices };

    const { portfolio } = records;
    const found = findingsFrom([rules, records, asOf], () => findingsOf(rules, records, asOf, language));
    yield { faults: found, ...choices };

    const options = JSON.stringify([asOf, scope, budget]);
    const report = (each: Rules) => reported(each, portfolio, settings);
    const is = after([rules.plan, rules.scorecard, portfolio, options], () => report(rules));
    if ("error" in is) {
      const input = { where: "settings", input: settings } as const;
      return yield { faults: [...locatedError(is.error, input, language), ...found] };
    }
    last = is.report;
    const unchanged = { changes: undefined, comparisons: undefined };
    yield { shown: shownOf(is.report, portfolio, settings, language), ...(rules === base && unchanged) };
    if (rules === base) return;

    const was = before([base.plan, base.scorecard, portfolio, options], () => report(base));
    if ("error" in was) return yield { changes: [], comparisons: [] };
    yield { changes: changesBetween(was.report, is.report, language) };
    const effects: ReadingEffect[] = [];
    const comparisons = () => ({ comparisons: comparisonsOf(was.report, is.report, effects, language) });
    yield comparisons();
    for (const effect of effectsOf(base, was.report, settings, report)) {
      effects.push(effect);
      yield comparisons();
    }
  }

  return { steps, lastReport: () => last };
}

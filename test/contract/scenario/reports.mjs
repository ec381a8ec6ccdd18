/** The whole report at two year ends, what changed between them, what to ask next, and all of it in words. */
export function reports(library, { taizhouFunding, taizhouScorecard, taizhouStanding }, languages, portfolio, plan) {
  const { assess, compareReports, describe, namesFrom, nextQuestions, toMarkdown } = library;
  const [before, after] = ["2019-12-31", "2020-12-31"].map((asOf) =>
    assess(plan, portfolio, {
      asOf,
      detail: "all",
      scorecards: [taizhouScorecard],
      robustness: { draws: 200, seed: 2020, spread: "0.2", top: [1, 3] },
      standing: taizhouStanding,
      recommendation: { quota: 2, perLocality: 1 },
      funding: { policy: taizhouFunding, budget: 20_000_000 },
    }),
  );
  const names = namesFrom(after);
  const changes = compareReports(before, after);
  const questions = nextQuestions(after);
  return {
    before,
    after,
    changes,
    questions,
    said: languages.map((language) => ({
      report: toMarkdown(plan, after, language),
      changes: describe(plan, changes, language, names),
      questions: toMarkdown(plan, questions, language, { names }),
    })),
  };
}

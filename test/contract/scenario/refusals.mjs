/** What is said of inputs that cannot be used: by a schema, and by functions that take what is written by hand. */
export function refusals(library, { taizhou, taizhouScorecard }) {
  const { apportion, Complex, decimal, definePlan, defineScorecard, faultsOf, fillGaps, withReadings } = library;
  const bad = { id: "", locality: 3, milestones: [{ kind: "x", on: "2019-02-29" }], site: { floorArea: "0x10" } };

  function refusal(ask) {
    try {
      return ask();
    } catch (error) {
      return { name: error.name, message: error.message, faults: faultsOf(error, undefined), ours: error instanceof library.PolicyError };
    }
  }

  return {
    complex: faultsOf(Complex.safeParse(bad).error, bad),
    thrown: [
      () => decimal("2,000"),
      () => apportion("1", [{ id: "a", weight: -1 }, { id: "a", weight: "x" }]),
      () => fillGaps({ needs: [{ id: "a" }], candidates: {}, objective: "least" }),
      () => withReadings(taizhou, { localities: "nowhere" }),
      () => definePlan({ ...taizhou, tiers: [], period: { from: "2020-01-01", to: "2018-02-30" } }),
      () => defineScorecard({ ...taizhouScorecard, grades: [] }, { plan: taizhou }),
    ].map(refusal),
  };
}

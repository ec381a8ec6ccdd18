/** Arithmetic that rests on no plan: decimals, weights, shares. */
export function numbers(library) {
  const { ahpWeights, apportion, compareDecimals, criticWeights, decimal, distributeBenefit, entropyWeights, equalWeights, panelScore } = library;
  const matrix = [["0.31", 12, 5], ["0.5", 7, 4], [1, 9, "4.5"], [0, 30, 4]];
  const claims = [
    { id: "a", weight: 1 },
    { id: "b", weight: "2.5", atMost: "30" },
    { id: "c", weight: 1, atLeast: "20.01" },
    { id: "d", weight: 0 },
  ];
  const game = {
    benefit: 100,
    participants: ["x", "y", "z"].map((id, index) => ({ id, contribution: index + 1, share: ["0.2", "0.3", "0.5"][index] })),
    coalitions: [["x"], ["y"], ["z"], ["x", "y"], ["x", "z"], ["y", "z"], ["x", "y", "z"]].map((members, index) => ({
      members,
      value: [0, 30, 0, 90, 0, 30, 100][index],
    })),
  };
  return {
    decimals: ["2000.50", 1e-7, "-0.0", 123456789012345].map((text) => decimal(text)),
    compared: [["1", "1.0"], ["-2", "1"], ["10", "9.99"]].map(([a, b]) => compareDecimals(a, b)),
    weights: [
      equalWeights(7),
      ahpWeights([[1, 3, "1/5"], ["1/3", 1, "1/7"], [5, 7, 1]]),
      entropyWeights(matrix),
      criticWeights(matrix, ["higher", "lower", "higher"]),
    ],
    panel: ["mean", "median", { combine: "trimmed-mean", trim: 1 }].map((how) => panelScore([70, "81.5", 90, 66, 84], how)),
    shares: ["100", "90.01", "10"].map((total) => apportion(total, claims)),
    benefits: ["contribution", "equal", "agreed", "shapley"].map((method) => distributeBenefit(game, { method })),
  };
}

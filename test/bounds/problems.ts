import type { FillingInput } from "../../src/layout/index.js";

/** Candidates that cost and supply 2 each, for a need and a budget that are odd: every half of them is as good. */
export function alike(candidates: number): FillingInput {
  const size = candidates - 1 + (candidates % 2);
  return {
    needs: [{ id: "n", demand: size }],
    candidates: Array.from({ length: candidates }, (_, place) => ({ id: `c${place}`, cost: 2, supplies: { n: 2 } })),
    objective: "max-coverage",
    budget: size,
  };
}

/** Candidates that cost nearly what they supply, so that hardly any bound tells two sets apart. */
export function pricedByAmount(candidates: number, needs: number): FillingInput {
  const amount = (place: number, need: number) => 50 + ((place * 7919 + need * 104_729 + place * place * 31) % 251);
  const ids = Array.from({ length: needs }, (_, need) => `n${need}`);
  const offered = Array.from({ length: candidates }, (_, place) => {
    const amounts = ids.map((_id, need) => amount(place, need));
    return {
      id: `c${place}`,
      cost: amounts.reduce((sum, each) => sum + each, place % 4),
      supplies: Object.fromEntries(ids.map((id, need) => [id, amounts[need] ?? 0])),
    };
  });
  const total = (id: string) => offered.reduce((sum, { supplies }) => sum + (supplies[id] ?? 0), 0);
  return {
    needs: ids.map((id) => ({ id, demand: Math.floor(total(id) / 2) })),
    candidates: offered,
    objective: "min-cost",
  };
}

import type { FillingInput } from "../../src/layout/index.js";

/** Candidates that supply what they cost, nearly the same each, so that very many sets are as good. */
export function alike(candidates: number): FillingInput {
  const offered = Array.from({ length: candidates }, (_, place) => {
    const amount = 100 + 2 * (place % 7);
    return { id: `c${place}`, cost: amount, supplies: { n: amount } };
  });
  const size = 50 * candidates + 1;
  return { needs: [{ id: "n", demand: 100 * size }], candidates: offered, objective: "max-coverage", budget: size };
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

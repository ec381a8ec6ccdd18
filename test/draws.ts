const { FC_RUNS } = process.env;

/** How many cases a property draws that is worth so many: all of them, or, where `FC_RUNS` says so, no more than that. */
export function draws(all: number): number {
  return FC_RUNS === undefined ? all : Math.min(all, Number(FC_RUNS));
}

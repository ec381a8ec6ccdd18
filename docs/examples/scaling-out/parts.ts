import type { PortfolioInput } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import type { Part } from "./part.js";

export const asOf = "2019-12-31";

/** Made up: `size` complexes in each county. */
export function portfolioOf(size: number): PortfolioInput {
  const complexes = counties().flatMap((locality) =>
    Array.from({ length: size }, (_, at) => ({
      id: `${locality}-${at + 1}`,
      name: `${locality} ${at + 1}（虚构）`,
      locality,
      site: { floorArea: 500 * (at + 1) },
      milestones: [{ kind: "cultivated" as const, tier: "county", on: "2018-06-30" }],
    })),
  );
  return { complexes };
}

/** A part for each county, and one for the zones, which belong to none. */
export function partsOf({ complexes }: PortfolioInput): Part[] {
  const zones = taizhou.localities.filter(({ kind }) => kind !== "division").map(({ id }) => id);
  return [...counties().map((id) => [id]), zones].map((localities) => ({
    portfolio: { complexes: complexes.filter(({ locality }) => localities.includes(locality)) },
    options: { asOf, scope: { localities } },
  }));
}

function counties(): string[] {
  return taizhou.localities.filter(({ kind }) => kind === "division").map(({ id }) => id);
}

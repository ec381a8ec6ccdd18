import {
  assessTier,
  type Complex,
  type Finding,
  Portfolio,
  trackTargets,
  withReadings,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";

const literal: Complex = {
  id: "pumps",
  name: "泵业综合体",
  locality: "wenling",
  site: { floorArea: "4680" },
  milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
};
const findings: readonly Finding[] = assessTier(taizhou, literal, "municipal", { asOf: "2020-12-31" }).findings;
export const shortfall: `${number}` | undefined = findings[0]?.shortfall;
export const held: "county" | "municipal" | "provincial" = assessTier(taizhou, literal, "county", {
  asOf: "2020-12-31",
}).tier;
export const rows = trackTargets(
  withReadings(taizhou, { "floor-area-force": "strict" }),
  Portfolio.parse({ complexes: [] }),
  {
    asOf: "2020-12-31",
  },
).rows;

// @ts-expect-error a misspelt tier
assessTier(taizhou, literal, "municpal", { asOf: "2020-12-31" });
// @ts-expect-error a misspelt reading
withReadings(taizhou, { "floor-aera-force": "strict" });
// @ts-expect-error a misspelt alternative
withReadings(taizhou, { "floor-area-force": "strikt" });
// @ts-expect-error a number where a canonical decimal is due
export const number: Complex = { ...literal, site: { floorArea: 4680 } };
// @ts-expect-error a decimal that is not canonical text
export const grouped: Complex = { ...literal, site: { floorArea: "4,680" } };
// @ts-expect-error absent is an absent key, never undefined
export const absent: Complex = { ...literal, waivers: undefined };

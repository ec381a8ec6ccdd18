import library = require("innovation-service-complex");
import preset = require("innovation-service-complex/taizhou");

const literal: library.Complex = {
  id: "pumps",
  name: "泵业",
  locality: "wenling",
  site: { floorArea: "4680" },
  milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
};
const { verdict, tier } = library.assessTier(preset.taizhou, literal, "county", { asOf: "2020-12-31" });
const expected: library.Verdict = verdict;
const held: "county" | "municipal" | "provincial" = tier;
const sheets: readonly library.ScoreSheet[] = library.scoreAll(preset.taizhouScorecard, []);

// @ts-expect-error a misspelt tier
library.assessTier(preset.taizhou, literal, "municpal", { asOf: "2020-12-31" });
// @ts-expect-error a misspelt reading
library.withReadings(preset.taizhou, { "floor-aera-force": "strict" });
// @ts-expect-error absent is an absent key, never undefined
const absent: library.Complex = { ...literal, waivers: undefined };

export = { expected, held, sheets, absent };

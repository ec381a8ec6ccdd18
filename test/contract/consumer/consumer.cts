import library = require("innovation-service-complex");
import preset = require("innovation-service-complex/taizhou");

const complex: library.Complex = library.Complex.parse({
  id: "pumps",
  name: "泵业",
  locality: "wenling",
  milestones: [],
});
const { verdict } = library.assessTier(preset.taizhou, complex, "county", { asOf: "2020-12-31" });
const expected: library.Verdict = verdict;
export = expected;

import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { taizhou, taizhouFunding, taizhouScorecard } from "../../src/taizhou/index.js";

const require = createRequire(import.meta.url);
const portfolio: object = require("../../docs/examples/portfolio.json");

describe("the built package has a schema for the editor of", () => {
  it.each<[string, object]>([
    ["plan", taizhou],
    ["portfolio", portfolio],
    ["scorecard", taizhouScorecard],
    ["funding-policy", taizhouFunding],
  ])("a %s, which may name it", (name, sample) => {
    const schema: object = require(`innovation-service-complex/schema/${name}.json`);
    const takes = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(schema);
    const written: object = JSON.parse(JSON.stringify({ $schema: `./${name}.json`, ...sample }));
    expect([takes(written), takes.errors]).toEqual([true, null]);
    expect(takes({ ...written, misspelt: 1 })).toBe(false);
  });

  it("a list of cases", () => {
    const takes = new Ajv2020({ allowUnionTypes: true }).compile(
      require("innovation-service-complex/schema/cases.json"),
    );
    const cases: readonly object[] = require("innovation-service-complex/taizhou/cases.json");
    expect([takes(cases), takes.errors]).toEqual([true, null]);
    expect(takes(cases.map((each) => ({ ...each, misspelt: 1 })))).toBe(false);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { Case, runCases } from "../../src/testing/index.js";
import { TOP } from "../source.js";

const folder = join(TOP, "src/taizhou/cases");
const cases = readdirSync(folder).flatMap((file): unknown[] => JSON.parse(readFileSync(join(folder, file), "utf8")));
const values = { scorecard: taizhouScorecard, funding: taizhouFunding, standing: taizhouStanding };

describe("the notice's own cases", () => {
  it.each(
    runCases(
      taizhou,
      cases.map((each) => Case.parse(each)),
      values,
    ),
  )("$id", ({ differences }) => {
    expect(differences.map(({ path, says }) => `${path}: ${says.en}`)).toEqual([]);
  });
});

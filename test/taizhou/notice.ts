import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { taizhouFunding, taizhouScorecard, taizhouStanding } from "../../src/taizhou/index.js";
import { Case } from "../../src/testing/index.js";
import { TOP } from "../source.js";

const folder = join(TOP, "src/taizhou/cases");

/** The notice's own cases. */
export const notice: readonly Case[] = readdirSync(folder)
  .flatMap((file): unknown[] => JSON.parse(readFileSync(join(folder, file), "utf8")))
  .map((each) => Case.parse(each));

/** What they refer to. */
export const values = { scorecard: taizhouScorecard, funding: taizhouFunding, standing: taizhouStanding };

import type * as zh from "../zh-CN/questions.js";
import { counted } from "./units.js";

/** Sentences on what to record next, in English. */
export const questions: typeof zh.questions = {
  decisions: {
    target: "a target",
    "tier-held": "the tier held",
    "tier-next": "the next tier",
    tier: "another tier",
    recommendation: "recommendation",
    grade: "the grade",
    standing: "standing",
    finding: "a finding",
    part: "a part of the report",
    advice: "advice",
  },
  sentence: (input, decides, alone) =>
    `${input}: not recorded; ${alone ? "by itself it decides" : "with others it decides"} ${decides}`,
  first: (shown, all) =>
    shown === all
      ? `Inputs that are not recorded and would decide something (${all}):`
      : `${counted(all, "input is", "inputs are")} not recorded and would decide something. The first ${shown}:`,
};

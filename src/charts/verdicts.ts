import type { Verdict } from "../finding/index.js";
import type { Language } from "../languages/index.js";
import { COLOURS } from "./palette.js";

/** Verdicts in the order of the legend, each with its mark and colour. */
const VERDICTS: readonly { readonly verdict: Verdict; readonly mark: string; readonly colour: string }[] =
  /* @__PURE__ */ (() => [
    { verdict: "met", mark: "✓", colour: COLOURS.green },
    { verdict: "waived", mark: "○", colour: COLOURS.purple },
    { verdict: "unmet", mark: "✗", colour: COLOURS.vermillion },
    { verdict: "unknown", mark: "?", colour: COLOURS.grey },
    { verdict: "not-applicable", mark: "–", colour: COLOURS.pale },
  ])();

/** Verdicts as the states of a matrix. */
export function verdictStates({ words }: Language) {
  return VERDICTS.map(({ verdict, mark, colour }) => ({ label: `${mark} ${words.verdicts[verdict]}`, colour }));
}

/** The state of a verdict, and its mark before a text. */
export function signed(verdict: Verdict, text: string): { readonly state: number; readonly text: string } {
  const state = VERDICTS.findIndex((each) => each.verdict === verdict);
  return { state, text: `${VERDICTS[state]?.mark} ${text}` };
}

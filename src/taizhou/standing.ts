import type { StandingRules } from "../appraisal/index.js";

/** Rules of dynamic management (4.5.3c) on the grades of the illustrative scorecard; the notice gives none. */
export const standingRules: StandingRules = {
  id: "taizhou-standing",
  provenance: "illustrative",
  clauses: ["4.5.3c"],
  standings: [
    { id: "commended", label: { zh: "表彰", en: "commended" } },
    { id: "in-good-standing", label: { zh: "正常", en: "in good standing" } },
    { id: "warned", label: { zh: "警示", en: "warned" } },
    { id: "rectifying", label: { zh: "限期整改", en: "given time to rectify" }, years: 1 },
    { id: "delisted", label: { zh: "退出", en: "struck off" }, final: true },
  ],
  initial: "in-good-standing",
  rules: [
    {
      id: "commend",
      label: { zh: "连续两年优秀", en: "excellent two years in a row" },
      grades: ["excellent"],
      inARow: 2,
      to: "commended",
    },
    {
      id: "end-commendation",
      label: { zh: "表彰后不再优良", en: "no longer good after a commendation" },
      grades: ["qualified"],
      from: ["commended"],
      to: "in-good-standing",
    },
    {
      id: "restore",
      label: { zh: "整改后达到合格以上", en: "qualified or better after a warning or a time to rectify" },
      grades: ["excellent", "good", "qualified"],
      from: ["warned", "rectifying"],
      to: "in-good-standing",
    },
    {
      id: "warn",
      label: { zh: "连续两年仅合格", en: "no better than qualified two years in a row" },
      grades: ["qualified"],
      inARow: 2,
      to: "warned",
    },
    { id: "rectify", label: { zh: "不合格", en: "failed" }, grades: ["failed"], to: "rectifying" },
    {
      id: "strike-off",
      label: { zh: "整改期内再次不合格", en: "failed again in the time to rectify" },
      grades: ["failed"],
      from: ["rectifying"],
      inTime: true,
      to: "delisted",
    },
  ],
};

import type { FindingMessages, QuantityWords } from "../messages/finding.js";
import { deliveryFindings } from "./delivery.js";
import { fundingFindings } from "./funding.js";
import { layoutFindings } from "./layout.js";
import { quantity, quoted } from "./text.js";

const asked = ({ bound, required, force }: QuantityWords): string => {
  const words = {
    "at-least": force ? "encouraged" : "required",
    above: "more than",
    "at-most": "at most",
    below: "less than",
    exactly: "exactly",
    about: "about",
  };
  return required === undefined ? "" : `, ${words[bound]} ${required}`;
};

const isCeiling = ({ bound }: QuantityWords) => bound === "at-most" || bound === "below";

const gap = (words: QuantityWords): string =>
  words.shortfall === undefined ? "" : `, ${isCeiling(words) ? "over" : "short"} by ${words.shortfall}`;

/** Messages on findings, in English. */
export const finding: FindingMessages = {
  measured: (words) => `${words.label} ${words.actual ?? ""}${asked(words)}${gap(words)}`,
  notRecorded: (words) => `${words.label} not recorded${asked(words)}`,
  open: (sentence, names) => `${sentence}; to be verified: ${names}`,
  noFigure: ({ label, actual }) => `${label}${actual === undefined ? "" : ` ${actual}`}: the plan sets no figure`,
  items: ({ label, has, lacks, unknown, notUnderstood, required, mandatory, all, isUrged }) => {
    const size = has.length + lacks.length + unknown.length;
    const strange = notUnderstood.length > 0 ? `not understood: ${notUnderstood.map(quoted).join(", ")}` : "";
    const verb = isUrged ? "encouraged" : "required";
    const must = mandatory.length > 0 ? [`${mandatory.join(", ")} must be among them`] : [];
    if (unknown.length === size) {
      const open = strange === "" ? `${label} not recorded` : `${label}: ${strange}`;
      if (required === "") return open;
      const wanted = all ? (size === 1 ? unknown.join("") : `all ${size}`) : `${required} of ${size}`;
      return [`${open}, ${verb} ${wanted}`, ...must].join("; ");
    }
    const parts = [
      `${label}: ${has.length} of ${size}${all ? "" : `, ${verb} ${required}`}`,
      ...must,
      ...(lacks.length > 0 ? [`lacking ${lacks.join(", ")}`] : []),
      ...(unknown.length > 0
        ? [`${strange === "" ? "not recorded" : `${strange}; not known`} ${unknown.join(", ")}`]
        : []),
    ];
    return parts.join("; ");
  },
  chosen: (label, names) => `${label}: ${names.join(", ")}`,
  notChosen: (label, accepted, recorded) => `${label}: ${[...recorded, `not ${accepted.join(", ")}`].join(", ")}`,
  none: "none",
  notUnderstood: (label, words) => `${label}: not understood: ${words.map(quoted).join(", ")}`,
  choiceNotRecorded: (label) => `${label} not recorded`,
  choiceAsked: (sentence, accepted, isUrged) =>
    `${sentence}, ${isUrged ? "encouraged" : "required"} ${accepted.join(" or ")}`,
  possibly: (label, names) => `${label}: may still be ${names.join(" or ")}`,
  listed: (label, yes, among) =>
    `${label}: ${yes ? "yes" : "no"}${yes && among !== undefined ? `, ranked within ${among}` : ""}`,
  listingUnknown: (label, what) => {
    const open = {
      tier: "the tier of a milestone is not understood",
      locality: "the place it lies in is not understood",
      list: "the list it stands on is not recorded or not understood",
    };
    return `${label}: ${open[what]}`;
  },
  within: (words) => `${words.label}: ${words.actual ?? "not begun"}${asked(words)}${gap(words)}`,
  notAsked: (sentence, why) => `${sentence}; not applicable${why === undefined ? "" : `, ${why}`}`,
  waived: (sentence, approvedBy, approvedOn, reason) =>
    `${sentence}; waived by ${approvedBy} on ${approvedOn}: ${reason}`,
  met: (sentence) => `${sentence}: met`,
  presumption: "a general requirement, which may be waived on approval",
  encouraged: "encouraged only",
  principle: "a principle only",
  advises: "advisory",
  fault: ({ subject, title, year, field, got, accepted, example, isMeant }) =>
    `${subject}${year === "" ? "" : `, ${year}`}: ${title}, ${field === "" ? "" : `${field} `}recorded as ${got}; ${isMeant ? `perhaps ${example} is meant` : `accepted: ${accepted}${example === "" ? "" : `, e.g. ${example}`}`}`,
  milestone: (date, kind, tier) => `${kind} on ${date} (${tier})`,
  milestones: {
    cultivated: "listed for cultivation",
    applied: "applied",
    recognised: "recognised",
    delisted: "struck off",
  },
  entry: "what is there",
  nothing: "not given",
  rules: {
    "survey-gap": "survey of resources",
    "fill-gaps": "filling of gaps",
    "chain-missing-link": "link that is there",
    "chain-weak-link": "link that is strong enough",
    "match-problem": "matching of technical problems",
    "fund-overspent": "spent within the grant",
    "fund-category": "spent on what is allowed",
    "fund-period": "spent in its period",
    "fund-unspent": "spent by the end",
    "fund-pace": "pace of spending",
    "fund-appraisal-owed": "appraisals owed",
    "fund-report": "reports owed",
    "fund-clawback": "money to pay back",
    "process-visits": "visits of the applicant",
    "process-steps": "fewer steps than before",
    "governance-leading-group": "leading group",
    "governance-coordination": "mechanism linking levels and departments",
    "governance-responsibility": "primary responsibility",
    "governance-goals": "goals, tasks and a schedule counted back",
    "governance-support-policy": "support policy",
    "governance-cloud": "cloud platform",
    "project-order": "complexes first in the science plan",
    "case-care": "care of enterprises",
    "case-answer": "answer in time",
    "case-solution": "solution in time",
    "case-calendar": "days that the calendar does not know",
    "schedule-backward": "schedule counted back",
    "schedule-calendar": "days that the calendar does not know",
    "audit-flow-to-stock": "yearly target against the one by the end",
    "audit-tiers-to-total": "targets of tiers against the one in all",
    "audit-spread": "spread of a target over localities",
    "audit-least-quantity": "least that the targets come to",
    "audit-late-issue": "what was left of a year at issue",
    "audit-late-publication": "what was left of a year at publication",
    "record-double-id": "an id stands twice",
    "record-unknown-locality": "a locality that the plan does not have",
    "record-locality-then": "a date on which the locality did not exist",
    "record-unknown-tier": "a tier that the plan does not have",
    "record-unknown-member": "a name that is not understood",
    "record-inventory": "an inventory that contradicts itself",
    "record-unknown-complex": "a reference to a record that is not there",
    "record-cycle": "steps or links that wait for each other",
    "record-milestone-order": "milestones that cannot have happened in this order",
    "record-area-disagrees": "areas that disagree",
    "record-change-order": "two changes on one day",
    "record-one-lead": "more than one lead",
    "record-crosswalk": "a function and a capability that contradict each other",
    "record-waiver": "a waiver that has no effect",
    "record-period": "an end before its beginning",
    "record-evaluated-unit": "a record of another unit than the one appraised",
    "record-filling-budget": "a survey without the budget that its aim needs",
    "record-observed-key": "a key that nothing reads",
    "record-observed-form": "not in the form that is read",
    "record-observed-item": "an item that is not on the list",
    "record-application": "an application of one that is no candidate",
    "record-unfit": "a scorecard, rules or a policy that do not fit",
    "record-passed-over": "an application of one behind better ones",
    "record-struck-off": "struck off by dynamic management, and still holding a tier",
    "record-part-above-whole": "a part above its whole",
    "record-not-whole": "a count that is no whole number",
    "record-hundredfold": "a hundredfold of the year before, or a hundredth",
    "record-reads-alike": "ids or names that read alike",
    "record-industry-names": "one industry under two names",
    "record-out-of-time": "a date that is hardly right",
    "record-elsewhere": "a place that its complex does not lie in",
    "record-proves-nothing": "evidence that proves nothing",
    "record-large-site": "an area that is hardly right",
    "record-code": "a code that is none",
    "record-same-lead": "one leading body of several complexes",
  },
  sentences: { ...deliveryFindings, ...fundingFindings, ...layoutFindings },
  audits: {
    "audit-flow-to-stock": ({ target, others, required, actual, shortfall, isOver, mayExceed }) => {
      const sum = `${others.map(quoted).join(", ")} adds up to ${actual} at least`;
      if (isOver) return `${sum}, more than the ${required} of "${target}"`;
      const more = mayExceed ? ", or more than the yearly minimum" : "";
      return `${sum}, "${target}" asks for ${required}${shortfall === "" ? "" : `: it takes ${shortfall} from before the plan${more}`}`;
    },
    "audit-tiers-to-total": ({ target, others, required, actual, isOver }) =>
      `${others.map(quoted).join(", ")} comes to ${actual}, ${isOver ? "more than" : "within"} the ${required} of "${target}"`,
    "audit-spread": ({ target, required, from, over }) =>
      `"${target}" takes at least ${from} over ${quantity(over, "localities")}: some locality needs ${required} or more`,
    "audit-least-quantity": ({ target, others, required }) =>
      `${[target, ...others].map(quoted).join(", ")} with the standard of each tier comes to ${required} in all at least`,
    "audit-late-issue": ({ year, actual, required }) =>
      `the plan was issued with ${actual} of the ${required} of ${year} left`,
    "audit-late-publication": ({ year, actual, required }) =>
      `the plan was published with ${actual === quantity("0", "days") ? "none" : actual} of the ${required} of ${year} left`,
  },
};

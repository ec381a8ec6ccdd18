import type { IssueMessages } from "../messages/issues.js";

/** Messages on what is to be put right, in English. */
export const issues: IssueMessages = {
  target: ({ target, year, required, achieved, status }) =>
    `"${target}"${year === "" ? "" : ` of ${year}`} ${status}: ${required}, ${achieved}`,
  grantee: "whoever holds the grant",
  late: ({ of, isOpen, actual, required }) =>
    `case of an enterprise: ${isOpen ? `no ${of} after ${actual}` : `${actual} to the ${of}`}, ${required} allowed`,
  lateAdvice: ({ of, isOpen }) =>
    isOpen
      ? `see to the ${of} soon, and tell the enterprise why it takes so long`
      : `tell the enterprise why the ${of} took so long, and keep to the time from now on`,
  missed: "give the reason and get on with it; a year that has passed is not made up for",
  excess: (amount) => `over by ${amount}`,
  makeUp: (shortfall) => `make up ${shortfall}`,
  pass: (required) => `get to more than ${required}`,
  orWaiver: (advice) => `${advice}, or ask for a waiver`,
  record: (names) => `record: ${names}`,
  rules: {
    "fund-overspent": "find out why and from what it was paid",
    "fund-category": "find out what it was spent on, and put right what does not fit",
    "fund-period": "find out why it was spent outside the period",
    "fund-unspent": "settle what is left with those in charge and the finance department",
    "fund-pace": "get on with the work and the spending",
    "fund-appraisal-owed": "have the appraisal made that is owed",
    "fund-report": "give the reason for the delay, and report in time from now on",
    "fund-clawback": "claim the money back as the policy says",
    "project-order": "list the projects of complexes that are eligible",
    "process-visits": "cut the visits that an applicant has to make",
    "process-steps": "do away with steps",
  },
  other: "find out why, and put it right",
};

import type * as zh from "../zh-CN/funding.js";

/** Sentences on money shared out, in English. */
export const funding: typeof zh.funding = {
  allocation: ({ policy, budget, allocated, unallocated }) =>
    `Shared out by "${policy}": budget ${budget}, allocated ${allocated}, not allocated ${unallocated}`,
  provenance: (provenance) => `The funding policy is ${provenance}`,
  line: ({ complex, amount, marks, grade }) => `${complex} gets ${amount}: total marks ${marks}, grade ${grade}`,
  uncertainMark: " (not certain)",
  excluded: (reasons) => `nothing: ${reasons}`,
  part: (rule, amount) => `${amount} ${rule}`,
  limited: (said, limit) => `${said} (${limit})`,
  instalment: (place, amount, held) => `instalment ${place}: ${amount}${held === "" ? "" : ` (${held})`}`,
  payee: (how, whom) => `${how}: ${whom}`,
  tie: (names, left) => `${names} are level and ${left} are left for them: to be decided`,
  sharedAll: "All shared out",
  shared: (unallocated) => `All shared out but ${unallocated}, left over by rounding`,
  infeasible: (reason) => `Cannot be shared out: ${reason}`,
  share: (name, amount) => `${name} gets ${amount}`,
  bounds: { floor: "at its floor", cap: "at its cap" },
  benefit: (method, benefit) => `A benefit of ${benefit} divided ${method}`,
};

/** Sentences on money shared out, in Chinese. */
export const funding = {
  allocation: (w: {
    readonly policy: string;
    readonly budget: string;
    readonly allocated: string;
    readonly unallocated: string;
  }): string => `按“${w.policy}”分配：预算${w.budget}，分配${w.allocated}，未分配${w.unallocated}`,
  provenance: (provenance: string): string => `所用分配办法：${provenance}`,
  line: (w: { readonly complex: string; readonly amount: string; readonly marks: string; readonly grade: string }) =>
    `${w.complex}获${w.amount}：得${w.marks}分，等次${w.grade}`,
  uncertainMark: "（未定）",
  excluded: (reasons: string): string => `不予资助：${reasons}`,
  part: (rule: string, amount: string): string => `${rule}${amount}`,
  limited: (said: string, limit: string): string => `${said}（${limit}）`,
  instalment: (place: number, amount: string, held: string): string =>
    `第${place}笔：${amount}${held === "" ? "" : `（${held}）`}`,
  payee: (how: string, whom: string): string => `${how}：${whom}`,
  tie: (names: string, left: string): string => `${names}并列，尚余${left}，有待裁定`,
  sharedAll: "已全部分配",
  shared: (unallocated: string): string => `除取整所余${unallocated}外，已全部分配`,
  infeasible: (reason: string): string => `无法分配：${reason}`,
  share: (name: string, amount: string): string => `${name}得${amount}`,
  bounds: { floor: "取下限", cap: "取上限" },
  benefit: (method: string, benefit: string): string => `收益${benefit}，${method}分配`,
};

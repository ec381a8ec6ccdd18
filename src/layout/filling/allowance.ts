/** How many steps of arithmetic may still be taken: whatever is done takes off what it took, in proportion to its loops. */
export interface Allowance {
  left: number;
}

/** So many millions of steps. */
export function allowanceOf(millions: number): Allowance {
  return { left: millions * 1_000_000 };
}

/** Whether so much has been overdrawn that what was begun is broken off too. */
export function isOverdrawn({ left }: Allowance): boolean {
  return left < -OVERDRAFT;
}

/** What is begun while steps are left may go on for so many more, so that the whole is looked at under any limit. */
const OVERDRAFT = 20_000_000;

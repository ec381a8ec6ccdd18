/** No items: one list for all results that have none, so that none of them holds one of its own. */
export const NO_ITEMS: readonly never[] = /* @__PURE__ */ Object.freeze([]);

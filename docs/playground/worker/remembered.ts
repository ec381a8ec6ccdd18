/** Makes something once for as long as what it is made from stays the same. */
export function remembered<T>(): (from: readonly unknown[], make: () => T) => T {
  let last: { readonly from: readonly unknown[]; readonly made: T } | undefined;
  return (from, make) => {
    if (!last || last.from.length !== from.length || !last.from.every((each, at) => each === from[at])) {
      last = { from, made: make() };
    }
    return last.made;
  };
}

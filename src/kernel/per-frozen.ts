/** Keeps what was worked out from a frozen object; one that is not frozen may change, and is worked out anew. */
export function perFrozen<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    if (Object.isFrozen(key)) kept.set(key, value);
    return value;
  };
}

/** Entries by a key, in the order in which each key first comes; those of one key in their own. */
export function grouped<K, E>(entries: Iterable<E>, key: (entry: E) => K): Map<K, [E, ...E[]]> {
  const groups = new Map<K, [E, ...E[]]>();
  for (const entry of entries) {
    const own = key(entry);
    const group = groups.get(own);
    if (group) group.push(entry);
    else groups.set(own, [entry]);
  }
  return groups;
}

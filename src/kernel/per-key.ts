/** What is made of a key, made once for each: an object, a text or a number. */
export function perKey<K, V extends object>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.set(key, made);
    return made;
  };
}

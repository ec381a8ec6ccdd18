/** How often each place of a value was read: entries of lists, and what stands under ids of copies, taken together. */
export type Reads = ReadonlyMap<string, number>;

/** What marks the ids of copies. */
export const COPY = "~";

/** A frozen copy of a value that counts in `reads` whatever is read of it, at any depth. */
export function counted<T extends object>(value: T, reads: Map<string, number>): T {
  const proxies = new Map<object, object>();
  const count = (place: string) => reads.set(place, (reads.get(place) ?? 0) + 1);
  const wrapped = <V extends object>(inner: V, at: string): V => {
    const known = proxies.get(inner);
    if (known) return known as V;
    const places = new Map<string | symbol, string>();
    // Of what is frozen a proxy may give nothing but the very value: so what stands below is wrapped beforehand.
    const copy = Array.isArray(inner) ? [] : {};
    for (const [key, found] of Object.entries(inner)) {
      const place = `${at}.${stepOf(key)}`;
      places.set(key, place);
      Reflect.set(copy, key, typeof found === "object" && found !== null ? wrapped(found, place) : found);
    }
    const proxy = new Proxy(Object.freeze(copy) as V, {
      get: (target, key) => {
        const place = places.get(key);
        if (place !== undefined) count(place);
        return Reflect.get(target, key);
      },
      ownKeys: (target) => {
        count(`${at} (keys)`);
        return Reflect.ownKeys(target);
      },
    });
    proxies.set(inner, proxy);
    return proxy;
  };
  return wrapped(value, "");
}

const stepOf = (key: string) => (/^\d+$/.test(key) || key.includes(COPY) ? "[]" : key);

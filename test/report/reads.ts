/** How often each place of a value was read: entries of lists, and what stands under ids of copies, taken together. */
export type Reads = ReadonlyMap<string, number>;

/** What marks the ids of copies. */
export const COPY = "~";

/** A copy of a value that counts in `reads` whatever is read of it, at any depth. */
export function counted<T extends object>(value: T, reads: Map<string, number>): T {
  const proxies = new WeakMap<object, object>();
  const count = (place: string) => reads.set(place, (reads.get(place) ?? 0) + 1);
  const wrapped = <V extends object>(inner: V, at: string): V => {
    const proxy = new Proxy(inner, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || !Object.hasOwn(target, key)) return found;
        const place = `${at}.${stepOf(key)}`;
        count(place);
        return typeof found === "object" && found !== null ? (proxies.get(found) ?? wrapped(found, place)) : found;
      },
      ownKeys: (target) => {
        count(`${at} (keys)`);
        return Reflect.ownKeys(target);
      },
    });
    proxies.set(inner, proxy);
    return proxy;
  };
  // Of what is frozen a proxy may give nothing but the very value, so that nothing below it would count.
  return wrapped(structuredClone(value), "");
}

const stepOf = (key: string) => (/^\d+$/.test(key) || key.includes(COPY) ? "[]" : key);

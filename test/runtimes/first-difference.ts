/**
 * Where two texts of JSON first differ, as a path and what stands there in each, or `undefined` for the same bytes.
 * The same data in other bytes (another order of keys, say) is told by the place in the text.
 */
export function firstDifference(here: string, there: string): string | undefined {
  if (here === there) return undefined;
  const parsed = [here, there].map(parse);
  if (parsed.includes(undefined)) return `not JSON: ${short(parsed[0] === undefined ? here : there)}`;
  return inData(parsed[0], parsed[1]) ?? inText(here, there);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inData(here: unknown, there: unknown): string | undefined {
  const open: [path: string, here: unknown, there: unknown][] = [["", here, there]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, a, b] = next;
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
      if (a !== b) return `${path || "the whole"}: ${short(JSON.stringify(a))} here, ${short(JSON.stringify(b))} there`;
      continue;
    }
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    for (const key of keys.reverse()) {
      open.push([Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`, ownValue(a, key), ownValue(b, key)]);
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function ownValue(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function inText(here: string, there: string): string {
  let at = 0;
  while (here[at] === there[at]) at += 1;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `the same data, but other bytes from character ${at} on: ${near(here)} here, ${near(there)} there`;
}

function short(text: string | undefined): string {
  if (text === undefined) return "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

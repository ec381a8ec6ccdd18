import { type Difference, differenceOf, withDifference } from "./difference.js";
import { DOCUMENTS, type Settings, START, settingsFrom } from "./settings.js";

/** The longest link that chats and mail let through whole, in characters. */
export const LONGEST_LINK = 8_000;

/** By what a link knows the texts it goes out from: those of another version make something else of it. */
const BASE = DOCUMENTS.reduce((sum, name) => checksum(START.texts[name], sum), 0);

/** Settings as the fragment of a link, which no server sees: what differs from the start, packed. */
export async function fragmentOf(settings: Settings): Promise<string> {
  const texts = Object.fromEntries(
    DOCUMENTS.filter((name) => settings.texts[name] !== START.texts[name]).map((name) => [
      name,
      differenceOf(START.texts[name], settings.texts[name]),
    ]),
  );
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify({ ...settings, texts, of: BASE })),
    new CompressionStream("deflate-raw"),
  );
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#s=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The settings that a fragment carries; none where it is not one of ours, or damaged. */
export async function settingsIn(fragment: string): Promise<Settings | undefined> {
  const packed = /^#s=([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined) return undefined;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const { texts, of, ...others } = JSON.parse(json);
    if (of !== BASE && Object.keys(texts).length > 0) return undefined;
    const whole = DOCUMENTS.flatMap((name) =>
      isDifference(texts?.[name]) ? [[name, withDifference(START.texts[name], texts[name])]] : [],
    );
    return settingsFrom({ ...others, texts: Object.fromEntries(whole) });
  } catch {
    return undefined;
  }
}

function isDifference(value: unknown): value is Difference {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    Number.isInteger(value[0]) &&
    Number.isInteger(value[1]) &&
    typeof value[2] === "string"
  );
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function checksum(text: string, start: number): number {
  let sum = start;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}

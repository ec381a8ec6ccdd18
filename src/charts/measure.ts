/**
 * How wide a text is, in pixels, at a size of letters: as ECharts reckons where it has no canvas, a little on the safe
 * side, so that what has room here has room on a screen.
 */
export function widthOf(text: string, size = SIZE): number {
  return size * emsFrom(0, text);
}

/** So many ems and those of a text. */
function emsFrom(start: number, text: string): number {
  let ems = start;
  for (const sign of text) ems += emsOf(sign);
  return ems;
}

/** The size of letters of everything but titles, in pixels. */
export const SIZE = 12;

/** The height of a line of them. */
export const LINE = 15;

function emsOf(sign: string): number {
  if (sign > "~") return 1;
  if ("ijltfrI.,:;'|!()[] /-".includes(sign)) return 0.37;
  if ("mwMW%@".includes(sign)) return 0.92;
  return (sign >= "A" && sign <= "Z") || sign === "&" ? 0.73 : 0.58;
}

/** How wide texts may be that stand in a width: Latin letters differ from font to font by an eighth, Chinese signs do not. */
export function safely(width: number, texts: readonly string[]): number {
  return Math.floor(texts.some((text) => /[a-z]{3}/i.test(text)) ? 0.88 * width : width);
}

/** In how many lines a text stands where it is broken between words, and Chinese between any two signs. */
export function linesIn(text: string, width: number, size = SIZE): number {
  return text.split("\n").reduce((sum, line) => sum + brokenInto(line, width, size).length, 0);
}

/** A text broken into lines, for what ECharts does not break by itself. */
export function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => brokenInto(line, width, SIZE))
    .join("\n");
}

function brokenInto(line: string, width: number, size: number): string[] {
  if (widthOf(line, size) <= width) return [line];
  const lines = [""];
  let ems = 0;
  for (const [piece] of line.matchAll(/[!-~]+ ?| |[^ -~]/gu)) {
    const fits = widthOf(piece.trimEnd(), size) <= width;
    for (const part of fits ? [piece] : piece) {
      const isFirst = lines.at(-1) === "";
      const isNext = !isFirst && size * emsFrom(ems, part.trimEnd()) > width;
      if (isNext) lines.push(part);
      else lines[lines.length - 1] += part;
      ems = emsFrom(isNext ? 0 : ems, part);
    }
  }
  return lines;
}

/** The most of some numbers, 0 of none. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
}

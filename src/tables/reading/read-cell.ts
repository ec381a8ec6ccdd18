import type { Fault } from "../../finding/index.js";
import { type Cell, isNoted, markerOf, textOf, type Unreadable, unreadable } from "../cells/cell.js";
import { type DayOptions, dayIn } from "../cells/day.js";
import { unmarked } from "../cells/marked.js";
import { numberIn } from "../cells/number.js";
import type { ColumnKind, ColumnModel } from "../sheets/model.js";
import type { Lookup } from "./words.js";

/** What a record holds of a cell. */
export type Value = string | number | boolean | readonly string[];

/** What a cell says of its column: a value, nothing, or what is wrong with it. */
export type Taken = { readonly value: Value; readonly rounded?: true } | { readonly nothing: true } | Faulty;

interface Faulty {
  readonly fault: Pick<Fault, "code" | "got" | "accepted" | "example" | "near">;
  /** The id of a record that this workbook does not have, which may stand elsewhere. */
  readonly value?: Value;
}

/** How the cells of a column are read. */
export interface Reader {
  readonly column: ColumnModel;
  /** The unit of what has none of its own. */
  readonly unit?: string | undefined;
  readonly days: DayOptions;
  /** What its cells may name; anything, where absent. */
  readonly names?: Lookup | undefined;
}

/** Reads a cell as its column means it. */
export function readCell(reader: Reader, cell: Cell): Taken {
  return READ[reader.column.kind](reader, cell);
}

/** What the cells of a column may hold, and an example: as the fault of one says that holds none of it. */
export function acceptedIn(reader: Reader): Pick<Fault, "accepted" | "example"> | undefined {
  const read = readCell(reader, "\ud800");
  return "fault" in read ? { accepted: read.fault.accepted, example: read.fault.example } : undefined;
}

const NOTHING: Taken = { nothing: true };

const READ: { readonly [K in ColumnKind]: (reader: Reader, cell: Cell) => Taken } = {
  text: (_, cell) => ofText(cell, LONGEST_TEXT),
  id: (reader, cell) => (reader.names ? one(reader, cell) : ofText(cell, 200)),
  choice: one,
  list: several,
  number: figure,
  count: (reader, cell) => whole(figure(inUnit(reader, "count"), cell), cell),
  integer: (reader, cell) => whole(figure(reader, cell), cell),
  year,
  day: ({ days }, cell) => {
    const read = dayIn(cell, days);
    return read.kind === "value" ? { value: read.value } : read.kind === "fault" ? unread(read) : NOTHING;
  },
  "yes-no": yesNo,
  ratings,
};

const unread = ({ got, accepted, example }: Unreadable): Taken => ({
  fault: { code: "out-of-range", got, accepted, example },
});

/** The schema of texts asks for less, and says so itself. */
const LONGEST_TEXT = 4000;

/** A text as it stands, but for the mark that keeps a workbook from running it. */
function ofText(cell: Cell, longest: number): Taken {
  const text = unmarked(typeof cell === "string" ? cell.trim() : String(cell ?? ""));
  if (markerOf(textOf(text.slice(0, 10))) !== undefined && text.length < 10) {
    if (markerOf(textOf(text)) !== "all") return NOTHING;
  }
  const isSound =
    text.length <= longest && !/\p{Cs}/u.test(text) && text !== "__proto__" && !/^#[A-Z/0]+[!?]?$/.test(text);
  return isSound
    ? { value: text }
    : unread(unreadable(cell, `不超过${longest}字的文字`, `a text of at most ${longest} characters`, "泵业综合体"));
}

function one(reader: Reader, cell: Cell): Taken {
  const text = unmarked(textOf(cell));
  const marker = markerOf(text);
  if (marker === "not-recorded") return NOTHING;
  if (marker === "none") return reader.column.list === "operatingModels" ? { value: "none" } : NOTHING;
  const id = idIn(reader, text);
  return id === undefined ? misnamed(reader, text, (own) => own) : { value: id };
}

function several(reader: Reader, cell: Cell): Taken {
  const text = unmarked(textOf(cell));
  const marker = markerOf(text);
  if (marker === "not-recorded") return NOTHING;
  if (marker === "none") return { value: [] };
  if (marker === "all" && reader.names) return { value: reader.names.all.map(({ id }) => id) };
  // All of a list that nobody lists cannot be said.
  if (marker === "all" || (!reader.names && /^(?:不限|按规定)$|等$/u.test(text))) return unlisted(cell);
  const parts = partsOf(text);
  const ids = new Set(parts.flatMap((part) => idIn(reader, part) ?? ownId(part) ?? []));
  const unknown = parts.find((part) => idIn(reader, part) === undefined);
  return unknown === undefined ? { value: [...ids] } : misnamed(reader, unknown, () => [...ids]);
}

const unlisted = (cell: Cell) =>
  unread(unreadable(cell, "逐项列出的名称，以顿号隔开", "names one by one, with commas between them", "设备、材料"));

const partsOf = (text: string) =>
  text
    .split(/[、,;\n\r]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The id that a text names; where anything may be named, the text itself. */
function idIn({ names, column }: Reader, text: string): string | undefined {
  return names?.idOf(text) ?? (names && !column.open ? undefined : ownId(text));
}

const ownId = (text: string) =>
  text !== "__proto__" && text !== "" && text.length <= 200 && !/\p{Cs}/u.test(text) ? text : undefined;

/** The fault of a name that is none of those there are; of another record than this workbook lists its id is kept all the same. */
function misnamed({ names, column }: Reader, text: string, kept: (id: string) => Value): Taken {
  const called = (names?.severalBy(text) ?? []).map(({ id }) => ({ zh: id, en: id }));
  const labels = called.length > 0 ? called : (names?.all ?? []).map(({ label }) => label);
  const [shown, more] = [labels.slice(0, 12), labels.length > 12 ? "…" : ""];
  const near = called.length > 0 ? undefined : names?.nearTo(text);
  const own = ownId(text);
  const example = near?.label ?? shown[0];
  return {
    fault: {
      code: "not-understood",
      got: unreadable(text, "", "", "").got,
      accepted: names
        ? {
            zh: `以下之一：${shown.map(({ zh }) => zh).join("、")}${more}`,
            en: `one of ${shown.map(({ en }) => en).join(", ")}${more}`,
          }
        : { zh: "1至200个字符的标识", en: "an id of 1 to 200 characters" },
      example: example?.zh ?? "pumps",
      ...(near && { near: near.label.zh }),
    },
    ...(column.refers !== undefined && own !== undefined && { value: kept(own) }),
  };
}

function figure({ column, unit }: Reader, cell: Cell): Taken {
  const read = numberIn(cell, {
    ...(unit !== undefined && { unit }),
    ...(column.unit !== undefined && { into: column.unit }),
  });
  switch (read.kind) {
    case "value":
      return { value: read.value, ...(read.rounded && { rounded: true }) };
    case "none":
      return { value: "0" };
    case "not-recorded":
      return NOTHING;
    case "fault":
      return unread(read);
  }
}

function whole(read: Taken, cell: Cell): Taken {
  if (!("value" in read)) return read;
  const value = Number(read.value);
  return Number.isSafeInteger(value) ? { value } : unread(unreadable(cell, "整数", "a whole number", 12));
}

/** A year of four figures: of two nobody knows the century. */
function year(_: Reader, cell: Cell): Taken {
  const text = unmarked(textOf(cell));
  const marker = markerOf(text);
  if (marker === "not-recorded" || marker === "none") return NOTHING;
  const [, figures] = /^([1-9]\d{3})(?:年度?)?$/u.exec(text) ?? [];
  return figures === undefined || isNoted(cell)
    ? unread(unreadable(cell, "四位数的年度", "a year of four figures", 2019))
    : { value: Number(figures) };
}

/** The same, in a unit where the column names none. */
function inUnit({ column, ...reader }: Reader, unit: string): Reader {
  return { ...reader, column: { unit, ...column } };
}

const YES = ["是", "√", "✓", "✔", "yes", "y", "true", "1", "有"];
const NO = ["否", "×", "✗", "✘", "no", "n", "false", "0", "无", "none"];

function yesNo(_: Reader, cell: Cell): Taken {
  const text = unmarked(textOf(cell)).toLowerCase();
  if (YES.includes(text)) return { value: true };
  if (NO.includes(text)) return { value: false };
  if (markerOf(text) === "not-recorded") return NOTHING;
  return unread(unreadable(cell, "是或否", "yes or no", "是"));
}

/** Marks: a share of them (85%) is none. */
function ratings(given: Reader, cell: Cell): Taken {
  const reader = inUnit(given, "marks");
  if (typeof cell === "number") return listed(figure(reader, cell));
  const text = unmarked(textOf(cell));
  const marker = markerOf(text);
  if (marker === "not-recorded" || marker === "none") return marker === "none" ? { value: [] } : NOTHING;
  const read = partsOf(text).map((part) => figure(reader, part));
  const fault = read.find((each) => "fault" in each);
  if (fault) return fault;
  return { value: read.flatMap((each) => ("value" in each ? [String(each.value)] : [])) };
}

const listed = (read: Taken): Taken => ("value" in read ? { ...read, value: [String(read.value)] } : read);

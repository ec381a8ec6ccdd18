import type { Label } from "../../finding/index.js";
import type { Json } from "../../kernel/index.js";

/** What the cells of a column hold: `list` several ids, `ratings` several figures, `yes-no` 是 or 否. */
export type ColumnKind =
  | "text"
  | "id"
  | "choice"
  | "list"
  | "number"
  | "count"
  | "integer"
  | "year"
  | "day"
  | "yes-no"
  | "ratings";

/** Something that a cell may name: its id, what it is called, and what else it goes by. */
export interface Named {
  readonly id: string;
  readonly label: Label;
  /** Other names: a code, a short form. */
  readonly also?: readonly string[];
}

/** Where in a record a cell's value stands. */
export type At =
  | { readonly in: "record"; readonly path: readonly string[] }
  /** A part of an inventory; the part `has` by itself is a complete list. */
  | { readonly in: "inventory"; readonly path: readonly string[]; readonly part: "has" | "lacks" | "virtual" }
  /** A field of an item of a list that is told apart by one constant: the tier of the milestone `cultivated`. */
  | { readonly in: "row"; readonly list: string; readonly by: string; readonly kind: string; readonly field: string }
  /** An entry of a map, in one of its forms where there are several. */
  | { readonly in: "map"; readonly path: readonly string[]; readonly id: string; readonly form?: string }
  /** The record that this one lies in, the outermost first. */
  | { readonly in: "parent"; readonly level: number };

/** A column of a sheet, its words in every language. */
export interface ColumnModel {
  readonly key: string;
  readonly at: At;
  readonly header: Label;
  readonly kind: ColumnKind;
  readonly required: boolean;
  readonly says: Label;
  /** What an empty cell means. */
  readonly without?: Label;
  /** The unit of its figures, as records name it. */
  readonly unit?: string;
  /** What its cells may name; anything, where absent. */
  readonly choices?: readonly Named[];
  /** That its cells may name others than those, by ids of their own. */
  readonly open?: true;
  /** The list of the plan that they are drawn from: `functions`, `localities`. */
  readonly list?: string;
  /** What else may stand above it. */
  readonly also?: readonly Label[];
  /** The list of the portfolio whose records its cells name. */
  readonly refers?: string;
  readonly example?: Json;
}

/** A map whose keys are columns of their own. */
export interface MapModel {
  readonly path: readonly string[];
  /** Every form that an entry may have: figures, several ratings, items that are done, ids. */
  readonly entry: "number" | "observation" | "ids";
}

/** A sheet of records of one list, which may lie within the records of another. */
export interface SheetModel {
  /** Where the list stands: `complexes`, `complexes.milestones`, `surveys.candidates`. */
  readonly id: string;
  readonly title: Label;
  /** The list in each record above, the outermost in the portfolio: `[["complexes"], ["site", "premises"]]`. */
  readonly lists: readonly (readonly string[])[];
  readonly columns: readonly ColumnModel[];
  readonly maps: readonly MapModel[];
  /** Lists and maps that a record has to have, also where no row fills them. */
  readonly empty: readonly { readonly path: readonly string[]; readonly list: boolean }[];
}

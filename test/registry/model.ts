/**
 * What the contract says a record holds, as a tree apart from the schemas: which keys have to be there, which may be,
 * and of what kind each field is. From it come a full sample, a least one, and every place where a record can be wrong.
 */

/** A kind of field that is refused in words of its own, or one of a list of words. */
export type Kind = "decimal" | "amount" | "date" | "text" | "id" | "year" | "count" | "boolean" | readonly string[];

export type Model =
  | { readonly is: "field"; readonly kind: Kind; readonly value: unknown }
  | { readonly is: "object"; readonly required: Members; readonly optional: Members }
  | { readonly is: "list"; readonly item: Model; readonly least: 0 | 1 }
  | { readonly is: "map"; readonly members: Members }
  | { readonly is: "either"; readonly value: unknown };

type Members = { readonly [key: string]: Model };
type Steps = readonly (string | number)[];

const field = (kind: Kind, value: unknown): Model => ({ is: "field", kind, value });

export const decimal = field("decimal", "87.5");
export const amount = field("amount", "4680");
export const date = field("date", "2020-02-29");
export const text = field("text", "泵与电机");
export const year = field("year", 2019);
export const count = field("count", 3);
export const flag = field("boolean", true);
export const id = field("id", "pumps");
export const word = (...words: readonly [string, ...string[]]): Model => field(words, words[0]);
export const list = (item: Model): Model => ({ is: "list", item, least: 0 });
/** A list of one at least. */
export const some = (item: Model): Model => ({ is: "list", item, least: 1 });
export const map = (members: Members): Model => ({ is: "map", members });
export const object = (required: Members, optional: Members = {}): Model => ({ is: "object", required, optional });
/** A field that takes several forms, which tests of its own spell out. */
export const either = (value: unknown): Model => ({ is: "either", value });

const values = (members: Members, read: (model: Model) => unknown) =>
  Object.fromEntries(Object.entries(members).map(([key, model]) => [key, read(model)]));

/** A record with everything it may have. */
export function full(model: Model): unknown {
  switch (model.is) {
    case "field":
    case "either":
      return model.value;
    case "object":
      return { ...values(model.required, full), ...values(model.optional, full) };
    case "list":
      return [full(model.item)];
    case "map":
      return values(model.members, full);
  }
}

/** A record with what it must have, and no more. */
export function least(model: Model): unknown {
  switch (model.is) {
    case "field":
    case "either":
      return model.value;
    case "object":
      return values(model.required, least);
    case "list":
      return model.least === 0 ? [] : [least(model.item)];
    case "map":
      return {};
  }
}

/** A place in the full record, and whether it may be left out. */
export interface Place {
  readonly steps: Steps;
  readonly path: string;
  readonly model: Model;
  readonly optional: boolean;
}

/** Every place in the full record, the record itself first. */
export function places(model: Model, steps: Steps = [], optional = false): Place[] {
  const here = { steps, path: written(steps), model, optional };
  const inside = (members: Members, may: boolean) =>
    Object.entries(members).flatMap(([key, member]) => places(member, [...steps, key], may));
  switch (model.is) {
    case "field":
    case "either":
      return [here];
    case "object":
      return [here, ...inside(model.required, false), ...inside(model.optional, true)];
    case "list":
      return [here, ...places(model.item, [...steps, 0])];
    case "map":
      return [here, ...inside(model.members, true)];
  }
}

/** A path as faults write it: `milestones[0].on`. */
function written(steps: Steps): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

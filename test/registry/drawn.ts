import { fc } from "@fast-check/vitest";
import type { Model } from "./model.js";

const IDS = [
  "v",
  "north",
  "wenling",
  "base",
  "county",
  "testing",
  "firm",
  "4.1.2",
  "c",
  "constructor",
  "toString",
  "none",
];
const DATES = ["0001-01-01", "2018-12-07", "2020-02-29", "2021-06-01", "2022-06-30", "9999-12-31"];
const DECIMALS = ["0", "0.000000000000000001", "3", "999999999999999999"];
const MAP_KEYS = ["patents", "slowest-answer", "constructor", "x"];

const PLAIN = { noNullPrototype: true } as const;

const inventory = fc.oneof(
  fc.array(fc.constantFrom(...IDS), { maxLength: 3 }),
  fc.record(
    {
      has: fc.array(fc.constantFrom(...IDS), { maxLength: 3 }),
      lacks: fc.array(fc.constantFrom(...IDS), { maxLength: 3 }),
      virtual: fc.array(fc.constantFrom(...IDS), { maxLength: 2 }),
    },
    { requiredKeys: ["has", "lacks"], noNullPrototype: true },
  ),
);
const observation = fc.oneof(
  fc.constantFrom(...DECIMALS),
  fc.record({ ratings: fc.array(fc.constantFrom(...DECIMALS), { maxLength: 2 }) }, PLAIN),
  fc.record({ done: fc.array(fc.constantFrom(...IDS), { maxLength: 2 }) }, PLAIN),
);

/** Records that each parse, drawn from so few names and days that they meet, and contradict each other. */
export function drawn(model: Model): fc.Arbitrary<unknown> {
  switch (model.is) {
    case "field":
      return field(model.kind);
    case "either":
      return Array.isArray(Reflect.get(Object(model.value), "has")) ? inventory : observation;
    case "list":
      return fc.array(drawn(model.item), { maxLength: 3 });
    case "map": {
      const [member] = Object.values(model.members);
      return fc.dictionary(fc.constantFrom(...MAP_KEYS), member ? drawn(member) : fc.constant("0"), {
        maxKeys: 2,
        ...PLAIN,
      });
    }
    case "object": {
      const required = Object.keys(model.required);
      const members = Object.entries({ ...model.required, ...model.optional });
      return fc.record(Object.fromEntries(members.map(([key, member]) => [key, drawn(member)])), {
        requiredKeys: required,
        ...PLAIN,
      });
    }
  }
}

function field(kind: Extract<Model, { is: "field" }>["kind"]): fc.Arbitrary<unknown> {
  switch (kind) {
    case "decimal":
      return fc.constantFrom(...DECIMALS, "-1");
    case "amount":
      return fc.constantFrom(...DECIMALS);
    case "date":
      return fc.constantFrom(...DATES);
    case "text":
      return fc.constantFrom("甲", "乙");
    case "id":
      return fc.constantFrom(...IDS);
    case "year":
      return fc.constantFrom(1, 2018, 2021, 9999);
    case "count":
      return fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER);
    case "boolean":
      return fc.boolean();
    default:
      return fc.constantFrom(...kind);
  }
}

import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dateSchema, idSchema, textSchema } from "../../src/kernel/index.js";
import { draws } from "../draws.js";

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 220 }),
  fc.tuple(fc.constantFrom("", " ", "\ud800", "a"), fc.nat(2100)).map(([end, length]) => "a".repeat(length) + end),
  fc.constantFrom("", " ", "　", "__proto__", "\udc00", "2020-02-29", "2019-02-29", "2020-2-01", "0000-01-01"),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const input = fc.oneof({ weight: 9, arbitrary: texts }, fc.anything());

describe("a schema that lets through at once", () => {
  // A clone is made anew from the checks, and has all of them asked.
  for (const [name, schema] of Object.entries({ idSchema, textSchema, dateSchema })) {
    test.prop([input], { numRuns: draws(500) })(`says what its checks say: ${name}`, (value) => {
      const [fast, plain] = [schema.safeParse(value), schema.clone().safeParse(value)];
      expect(fast.success).toBe(plain.success);
      expect(fast.data).toBe(plain.data);
      expect(fast.error?.issues).toEqual(plain.error?.issues);
    });
  }
});

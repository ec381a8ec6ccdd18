import planSchema from "innovation-service-complex/schema/plan.json" with { type: "json" };
import portfolioSchema from "innovation-service-complex/schema/portfolio.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { completionsAt, descriptionAt } from "../../../docs/playground/editor/completion.js";

/** What may be written where `|` stands. */
function at(marked: string, schema: object = planSchema) {
  const position = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = completionsAt({ ...schema }, text, position, "zh-CN");
  const apply = (label: string) => {
    const option = found?.options.find((each) => each.label === label);
    return option && found && text.slice(0, found.from) + option.apply + text.slice(found.to);
  };
  return { labels: found?.options.map(({ label }) => label) ?? [], options: found?.options ?? [], apply };
}

describe("the editor offers what the schema knows", () => {
  it("keys that are not there yet, those that have to be first", () => {
    const { labels, options, apply } = at('{ "id": "x", | }');
    expect(labels).toContain("standards");
    expect(labels).not.toContain("id");
    expect(options.find(({ label }) => label === "standards")?.info).toMatch(/\p{Script=Han}/u);
    expect(apply("standards")).toBe('{ "id": "x", "standards":  }');
  });

  it("keys in the place of one that is half written, without a second colon", () => {
    expect(at('{ "stand|" }').labels).toEqual(["standards"]);
    expect(at('{ "stand|": [] }').apply("standards")).toBe('{ "standards": [] }');
  });

  it("values of a closed list", () => {
    const { labels, apply } = at('{ "standards": [{ "effect": "|" }] }');
    expect(labels).toEqual(["decides", "advises"]);
    expect(apply("advises")).toBe('{ "standards": [{ "effect": "advises" }] }');
  });

  it("of several forms the keys of that which is being written", () => {
    expect(at('{ "standards": [{ "test": "within", | }] }').labels).toContain("months");
    expect(at('{ "standards": [{ "test": "covers", | }] }').labels).not.toContain("months");
    expect(at('{ "standards": [{ "test": "|" }] }').labels).toEqual(expect.arrayContaining(["at-least", "covers"]));
  });

  it("within what refers to itself, and in records", () => {
    expect(at('{ "standards": [{ "when": { "all": [{ | }] } }] }').labels).toEqual(
      expect.arrayContaining(["any", "list", "choice"]),
    );
    expect(at('{ "complexes": [{ "milestones": [{ "kind": "|" }] }] }', portfolioSchema).labels).toContain(
      "recognised",
    );
  });

  it("nothing where anything may stand, nor in half a text that makes no sense", () => {
    expect(at('{ "id": "|" }').labels).toEqual([]);
    expect(at("|").labels).toEqual([]);
    expect(at('}}} "|').labels).toEqual([]);
  });
});

it("the editor says what a field is, in both languages", () => {
  const text = '{ "standards": [] }';
  expect(descriptionAt(planSchema, text, 5, "en")).toMatch(/tested for/);
  expect(descriptionAt(planSchema, text, 5, "zh-CN")).toMatch(/标准/);
});

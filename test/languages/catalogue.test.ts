import ts from "typescript";
import { describe, expect, it } from "vitest";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { RULES } from "../../src/plan/index.js";
import { filesIn, nodesOf, type SourceFile } from "../source.js";

/** Every text and sentence of a catalogue with the path it stands under. */
function entriesOf(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, path === "" ? key : `${path}.${key}`));
}

const [chinese, english] = [new Map(entriesOf(zhCN)), new Map(entriesOf(en))];

describe("the catalogues of both languages", () => {
  it("have the same texts, each of the same kind", () => {
    const kinds = (texts: ReadonlyMap<string, unknown>) =>
      [...texts].map(([path, text]) => `${path} ${typeof text}`).sort();
    expect(kinds(english)).toEqual(kinds(chinese));
    expect(chinese.size).toBeGreaterThan(400);
  });

  it("have no text that says nothing", () => {
    const empty = [...chinese, ...english].filter(([, text]) => typeof text === "string" && text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("have a name for every rule that makes findings", () => {
    const { delivery, funding, layout, targets, registry, report } = RULES;
    const named = Object.keys(zhCN.finding.rules).sort();
    const others = ["fund-by-performance", "benefit-distribution"];
    const makers = [...delivery, ...funding, ...layout, ...targets, ...registry, ...report].filter(
      (rule) => !others.includes(rule),
    );
    expect(named).toEqual([...makers].sort());
  });
});

const catalogues = filesIn("src/languages", ".ts").filter(({ name }) => /(zh-CN|en)\//.test(name));
const ofLanguage = (language: string) => catalogues.filter(({ name }) => name.includes(`/${language}/`));

/** The words that a file says: the texts in it but for names of fields, cases, types and modules. */
function wordsIn({ tree }: SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const ofType = ts.isTemplateLiteralTypeNode(node.parent) || ts.isTemplateLiteralTypeSpan(node.parent);
      return ofType ? [] : [node.text];
    }
    if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return [];
    return isSaid(node) ? [node.text] : [];
  });
}

function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isCaseClause(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === "id") return false;
  return !(ts.isBinaryExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent));
}

describe("what a catalogue says", () => {
  it("is looked for in files that are there", () => {
    expect(ofLanguage("zh-CN").length).toBeGreaterThan(10);
    expect(ofLanguage("en").length).toBeGreaterThan(10);
    expect(wordsIn(ofLanguage("zh-CN")[0] ?? catalogues[0] ?? expect.fail()).length).toBeGreaterThan(5);
  });

  it.each(ofLanguage("zh-CN"))("$name has no Latin word", (file) => {
    expect(wordsIn(file).filter((text) => /[A-Za-z]{2,}/.test(text))).toEqual([]);
  });

  it.each(ofLanguage("en"))("$name has no Chinese character", (file) => {
    expect(wordsIn(file).filter((text) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
  });
});

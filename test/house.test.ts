import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { grouped } from "../src/kernel/index.js";
import { taizhou } from "../src/taizhou/index.js";
import { filesIn, importsOf, nodesOf, type SourceFile } from "./source.js";

const source = filesIn("src", ".ts");
const bundle = filesIn("dist", ".js", ".cjs");

const LEVELS: Readonly<Record<string, number>> = {
  kernel: 1,
  finding: 2,
  plan: 2.1,
  registry: 3,
  measures: 4,
  standards: 5,
  targets: 5,
  appraisal: 6,
  layout: 6,
  delivery: 7,
  funding: 7,
  report: 8,
  cases: 9,
  comparison: 9,
  languages: 10,
  schema: 10,
  wording: 11,
  charts: 12,
  tables: 12,
  testing: 12.5,
  index: 13,
  taizhou: 14,
};

describe("the code is pure", () => {
  it("is looked at in source and in bundle", () => {
    expect(source.length).toBeGreaterThan(40);
    expect(bundle.map(({ name }) => name)).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.cjs"]));
  });

  it.each([...source, ...bundle])("$name reads no clock, chance, host or locale", (file) => {
    expect(impuritiesIn(file)).toEqual([]);
  });

  it("would be found out if it were not", () => {
    const text = `import "node:fs"; Date.now(); new Date(); Math.random(); process.env; console.log(1); new Intl.NumberFormat();
      "a".localeCompare("b"); (1).toLocaleString(); z.config({}); Decimal.set({}); globalThis.x; setTimeout(f); require("fs");`;
    const tree = ts.createSourceFile("bad.ts", text, ts.ScriptTarget.ES2022, true);
    expect(impuritiesIn({ name: "bad.ts", text, tree })).toHaveLength(14);
  });
});

const HOST = ["process", "console", "Intl", "globalThis", "window", "fetch", "setTimeout", "performance", "crypto"];
const CALLS = ["Date.now", "Math.random", "z.config", "Decimal.set", "Decimal.config", "performance.now"];
const METHODS = /^(toLocale\w*|localeCompare)$/;
const ALLOWED = ["decimal.js", "zod", "zod/v4/core", "@date-fns/utc/date/mini"];

function impuritiesIn(file: SourceFile): string[] {
  const typesOnly = file.name.startsWith("src/charts/") ? ["echarts"] : [];
  const foreign = importsOf(file).filter((name) => !isAllowed(name) && !typesOnly.includes(name));
  const found = nodesOf(file.tree).flatMap((node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      return ["new Date()"];
    if (ts.isPropertyAccessExpression(node)) {
      return CALLS.includes(node.getText()) || METHODS.test(node.name.text) ? [node.getText()] : [];
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "require") {
      const [name] = node.arguments;
      return name && ts.isStringLiteral(name) && isAllowed(name.text) ? [] : [node.getText()];
    }
    return ts.isIdentifier(node) && HOST.includes(node.text) && !isName(node) ? [node.text] : [];
  });
  return [...foreign, ...found];
}

function isAllowed(name: string): boolean {
  return name.startsWith(".") || ALLOWED.includes(name) || /^date-fns\/\w+$/.test(name);
}

function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  );
}

describe("a room uses only what is below it, by its index", () => {
  it.each(source)("$name", (file) => {
    const room = roomOf(file.name);
    const upward = importsOf(file).flatMap((name) => {
      const target = posix.normalize(posix.join(posix.dirname(file.name), name));
      const other = name.startsWith(".") ? roomOf(target) : room;
      if (other === room || room === "index") return [];
      const rest = target.split("/").slice(2);
      const below = (LEVELS[other] ?? Number.NaN) < (LEVELS[room] ?? Number.NaN);
      const byIndex =
        rest.join("/") === "index.js" ||
        (room === "testing" && ["charts", "schema", "tables"].includes(other)) ||
        (room === "taizhou" && ["src/kernel/json.js", "src/kernel/remembered.js"].includes(target));
      return below && byIndex ? [] : [name];
    });
    expect(upward).toEqual([]);
  });

  it("knows every room", () => {
    expect([...new Set(source.map(({ name }) => roomOf(name)))].filter((room) => LEVELS[room] === undefined)).toEqual(
      [],
    );
  });
});

function roomOf(name: string): string {
  const [, room = ""] = name.split("/");
  return room.replace(/\.[jt]s$/, "");
}

/** Every locator of the register but 0.1 and 0.2, which are also plain decimals. */
const LOCATORS = new Set(taizhou.clauses.map(({ id }) => id).filter((id) => !/^0\.\d$/.test(id)));

describe("the engine knows no figure, place or locator of Taizhou's", () => {
  it.each(
    source.filter(({ name }) => !["taizhou", "kernel"].includes(roomOf(name)) && name !== "src/finding/stamp.ts"),
  )("$name", ({ tree }) => {
    const literals = nodesOf(tree).flatMap((node) =>
      ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? [node.text] : [],
    );
    expect(literals.filter((text) => LOCATORS.has(text))).toEqual([]);
    expect(
      literals.filter((text) =>
        ["county", "municipal", "provincial", "2000", "5000", "10000", "2018", "2020"].includes(text),
      ),
    ).toEqual([]);
  });
});

describe("the kernel has no word of policy", () => {
  it.each(source.filter(({ name }) => roomOf(name) === "kernel"))("$name", ({ text }) => {
    expect(
      text
        .replaceAll("innovation-service-complex", "")
        .match(/\b(policy|plan|clause|tier|complex|locality|verdict)\b/gi) ?? [],
    ).toEqual([]);
  });
});

describe("a house of small rooms", () => {
  const lines = (files: readonly SourceFile[]) => files.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  const folders = [...grouped(source, ({ name }) => posix.dirname(name))];

  it("has no two files that import each other, also round several corners", () => {
    expect(circlesIn(source)).toEqual([]);
  });

  it("would find two that did", () => {
    const file = (name: string, to: string): SourceFile => {
      const text = `import { x } from "./${to}.js";`;
      return { name: `src/${name}.ts`, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) };
    };
    expect(circlesIn([file("a", "b"), file("b", "c"), file("c", "b"), file("d", "a")])).toEqual([
      ["src/b.ts", "src/c.ts"],
    ]);
  });

  it("has no room with more than a sixth of the lines", () => {
    const rooms = [...grouped(source, ({ name }) => roomOf(name))];
    expect(rooms.filter(([, files]) => lines(files) * 6 > lines(source)).map(([room]) => room)).toEqual([]);
  });

  it.each(folders)("%s has no more than 25 files, and no six of them begin with one word", (_, files) => {
    expect(files.length).toBeLessThanOrEqual(25);
    const words = files.map(({ name }) => posix.basename(name)).filter((name) => name.includes("-"));
    const heads = [...grouped(words, (name) => name.split("-")[0] ?? "")];
    expect(heads.filter(([, names]) => names.length >= 6).map(([head]) => head)).toEqual([]);
  });

  it("has no code of more than 250 lines; what is a list of words or names may have more", () => {
    const lists = source.filter(
      ({ name }) => ["src/index.ts", "src/schema/headers.ts"].includes(name) || name.startsWith("src/schema/texts/"),
    );
    expect(source.filter((file) => !lists.includes(file) && lines([file]) > 251).map(({ name }) => name)).toEqual([]);
  });

  it.each(source)("$name keeps no state, and overrides nothing inside of zod", ({ tree }) => {
    const states = tree.statements.filter(
      (statement) => ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const),
    );
    expect(states.map((statement) => statement.getText())).toEqual([]);
    const overridden = nodesOf(tree).filter(
      (node) =>
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
        /\b_zod\.run$/.test(node.left.getText()),
    );
    expect(overridden.map((node) => node.getText())).toEqual([]);
  });
});

/** Files that import each other, round by round, each round once. */
function circlesIn(files: readonly SourceFile[]): string[][] {
  const known = new Set(files.map(({ name }) => name));
  const uses = new Map(
    files.map((file) => [
      file.name,
      importsOf(file)
        .filter((path) => path.startsWith("."))
        .map((path) => posix.normalize(posix.join(posix.dirname(file.name), path)).replace(/\.js$/, ".ts"))
        .filter((name) => known.has(name)),
    ]),
  );
  const reached = new Map([...known].map((name) => [name, reachedFrom(name, uses)]));
  const rounds = [...known].map((name) => [...known].filter((other) => isRound(reached, name, other)).sort());
  return [...new Map(rounds.filter(({ length }) => length > 0).map((round) => [round.join(), round])).values()];
}

function isRound(reached: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean {
  return reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
}

function reachedFrom(name: string, uses: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const next = [...(uses.get(name) ?? [])];
  for (let each = next.pop(); each !== undefined; each = next.pop()) {
    if (reached.has(each)) continue;
    reached.add(each);
    next.push(...(uses.get(each) ?? []));
  }
  return reached;
}

describe("every export of the entry points is documented", () => {
  it.each(source)("$name", ({ tree }) => {
    const bare = tree.statements.filter((statement) => {
      const exported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return exported && ts.getJSDocCommentsAndTags(statement).length === 0;
    });
    expect(bare.map((statement) => statement.getText().slice(0, 60))).toEqual([]);
  });
});

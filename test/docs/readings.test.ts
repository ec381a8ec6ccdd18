import { expect, it } from "vitest";
import { clauseLink } from "../../docs/reference/clauses.js";
import { taizhou } from "../../src/taizhou/index.js";

// The guide to the readings is made from the plan; `vitest -u` writes it anew.
it("docs/readings.md says what the plan's readings are", async () => {
  const sections = Object.entries(taizhou.readings).flatMap(([id, { clauses, why, alternatives, default: first }]) => [
    `## ${id}`,
    "",
    `Clauses ${clauses.map(clauseLink).join(", ")}. ${sentence(why.en)}  `,
    `${sentence(why.zh, "。")}`,
    "",
    "| alternative | | sets |",
    "|---|---|---|",
    ...Object.entries(alternatives).map(
      ([name, { label, set }]) =>
        `| \`${name}\`${name === first ? " (default)" : ""} | ${label.en} · ${label.zh} | ${Object.keys(set)
          .map((path) => `\`${path}\``)
          .join(" ")} |`,
    ),
    "",
  ]);
  await expect([...HEAD, ...sections].join("\n")).toMatchFileSnapshot("../../docs/readings.md");
});

function sentence(text: string, end = "."): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}

const HEAD = [
  "---",
  "title: Readings",
  "---",
  "",
  "# Readings",
  "",
  "Where the text leaves room, the plan has a named reading: a default, alternatives, and why it matters. An alternative",
  'sets plan data at the paths named. `withReadings(taizhou, { localities: "addressees" })` gives the plan as it then',
  "stands; every result names the readings it depends on. An alternative that takes a number is given as",
  '`{ id: "minimum", value: 7 }`.',
  "",
  "All but one come from places where the notice is open; `coverage` is this library's own, since the notice asks for",
  "functions and capabilities of no tier in particular.",
  "",
  "Some readings set no figure but how the plan is carried out: among whom candidates are ranked (`recommend`), which unit",
  "is appraised (`measure`, `checkPortfolio`), what filling gaps aims at (`fillGaps`).",
  "",
];

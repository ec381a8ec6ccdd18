import { expect, it } from "vitest";
import { clauseLink } from "../../docs/reference/clauses.js";
import { MEASURES, OBSERVED } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

// The guide to the measures is made from their definitions; `vitest -u` writes it anew.
it("docs/measures.md says what the measures are", async () => {
  await expect(
    [
      ...HEAD,
      "## Of a complex",
      "",
      ...measuresOf("complex"),
      "",
      "## Of an area",
      "",
      ...measuresOf("area"),
      "",
      "## What is observed",
      "",
      "Keys of a record's `observed`. A caller may add keys of its own; a scorecard reads them by `{ observed: key }`.",
      "",
      "| key | | recorded as |",
      "|---|---|---|",
      ...OBSERVED.map(
        ({ id, label, kind, unit, items }) =>
          `| \`${id}\` | ${label.en} · ${label.zh} | ${unit ?? kind}${items ? ` of ${items.map((item) => `\`${item.id}\` ${item.label.zh}`).join(", ")}` : ""} |`,
      ),
      "",
    ].join("\n"),
  ).toMatchFileSnapshot("../../docs/measures.md");
});

function measuresOf(of: "complex" | "area"): string[] {
  return [
    "| measure | | formula | unit | clauses |",
    "|---|---|---|---|---|",
    ...MEASURES.filter((each) => each.of === of).map(
      ({ id, rule, label, definition, unit, by }) =>
        `| \`${id}${by ? ".<kind>" : ""}\` | ${label.en} · ${label.zh} | ${definition.en} · ${definition.zh} | ${unit} | ${(
          taizhou.cites[rule] ?? []
        )
          .map(clauseLink)
          .join(", ")} |`,
    ),
  ];
}

const HEAD = [
  "---",
  "title: Measures",
  "---",
  "",
  "# Measures",
  "",
  "`measure` gives one record of a year for each complex, `measureArea` the values of an area. Each value has its clauses",
  "and `inputs`: a ratio is `numerator ÷ denominator`, rounded once, half up, to 12 places; a diversity 1 − Σs² is that of",
  "the inputs `part.…` of `total`. What is not recorded gives no value and stands under `missing`; where a denominator is",
  "0, `reason` says so. A ratio is not capped: figures that contradict each other show.",
  "",
  "Decided by this library, where the notice is silent: the floor area is compared with what the highest tier held at the",
  "year's end requires (`floor-area-ratio`) and with the tier above (`floor-area-ratio-next`); change and growth are",
  "against the year before unless the caller names another `baseYear`; `resources-still-present` needs the caller's",
  "`stayMonths`; a function that a resource of a complex gives (`resources[].functions`) counts as shared only where the",
  "resource is recorded as shared.",
  "",
];

import { init } from "echarts";
import {
  assess,
  type ComplexReport,
  type Language,
  namesFrom,
  type PolicyReport,
  type Portfolio,
  toMarkdown,
} from "innovation-service-complex";
import {
  dimensionChart,
  fundingChart,
  gapChart,
  leagueChart,
  overlapChart,
  scoreChart,
  targetChart,
  tierChart,
} from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { marked } from "marked";
import sample from "../examples/portfolio.json";
import { editorIn } from "./editor.js";
import { elsewhere, type Located, read } from "./located.js";
import { fillSheets, pasteInto } from "./paste.js";
import { wordsOf } from "./words.js";

const SAMPLE = JSON.stringify(sample, null, 2);
/** How long typing has to pause before the report is made again, in milliseconds. */
const PAUSE = 300;

/** Under which name what stands in the editor is kept, so that loading the page again loses nothing. */
const KEPT = "records";

const asOf = byId("as-of", HTMLInputElement);
const budget = byId("budget", HTMLInputElement);
const spoken = byId("language", HTMLSelectElement);
const choice = byId("complex", HTMLSelectElement);
const drawn = new Map<string, ReturnType<typeof init>>();
let shown: PolicyReport | undefined;
let pending: ReturnType<typeof setTimeout> | undefined;

const editor = editorIn(byId("editor", HTMLElement), sessionStorage.getItem(KEPT) ?? SAMPLE, () => {
  sessionStorage.setItem(KEPT, editor.text());
  clearTimeout(pending);
  pending = setTimeout(refresh, PAUSE);
});
for (const input of [asOf, budget, spoken]) input.addEventListener("change", refresh);
choice.addEventListener("change", () => shown && drawAll(shown));
byId("reset", HTMLButtonElement).addEventListener("click", () => editor.replace(SAMPLE));
const sheet = byId("sheet", HTMLSelectElement);
pasteInto(
  {
    sheet,
    pasted: byId("pasted", HTMLTextAreaElement),
    put: byId("put", HTMLButtonElement),
    cells: byId("cells", HTMLElement),
  },
  language,
  () => {
    const input = read(editor.text(), language());
    return "portfolio" in input ? input.portfolio : undefined;
  },
  (portfolio) => editor.replace(JSON.stringify(portfolio, null, 2)),
);
addEventListener("resize", () => {
  for (const chart of drawn.values()) chart.resize();
});
refresh();

function byId<E extends HTMLElement>(id: string, kind: { new (): E; readonly prototype: E }): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return element;
}

function language(): Language {
  return spoken.value === "en" ? en : zhCN;
}

/** Makes the report of what stands in the editor; where it cannot be used, keeps the last one and says why. */
function refresh(): void {
  document.documentElement.lang = language().id;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const text = wordsOf(language())[element.dataset.text as "title"];
    element.textContent = text;
  }
  fillSheets(sheet, language());
  const { report, faults } = reportOf(editor.text());
  showFaults(faults);
  if (!report) return;
  shown = report;
  fillChoice(report.complexes);
  drawAll(report);
  byId("report", HTMLElement).innerHTML = marked.parse(toMarkdown(taizhou, report, language()), { async: false });
}

function reportOf(text: string): { readonly report?: PolicyReport; readonly faults: readonly Located[] } {
  const input = read(text, language());
  if ("faults" in input) return input;
  try {
    return { report: assessed(input.portfolio), faults: [] };
  } catch (error) {
    return { faults: elsewhere(error, language()) };
  }
}

function assessed(portfolio: Portfolio): PolicyReport {
  return assess(taizhou, portfolio, {
    asOf: asOf.value,
    detail: "all",
    scorecards: [taizhouScorecard],
    standing: taizhouStanding,
    robustness: { draws: 1000, seed: 2020, spread: "0.2", top: [3] },
    recommendation: { quota: 3, perLocality: 1 },
    funding: { policy: taizhouFunding, budget: budget.value },
  });
}

function showFaults(faults: readonly Located[]): void {
  editor.mark(faults);
  const list = document.createElement("ul");
  list.append(
    ...faults.map((fault) => {
      const button = document.createElement("button");
      button.type = "button";
      const path = document.createElement("code");
      path.textContent = fault.path;
      button.append(path, ` ${fault.got} · ${fault.words}`);
      button.addEventListener("click", () => editor.goTo(fault));
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
  byId("faults", HTMLElement).replaceChildren(...(faults.length > 0 ? [list] : []));
  const isStale = faults.length > 0;
  byId("state", HTMLElement).textContent = isStale ? wordsOf(language()).stale(faults.length) : "";
  document.querySelector(".output")?.classList.toggle("stale", isStale);
}

function fillChoice(complexes: readonly ComplexReport[]): void {
  const before = choice.value;
  choice.replaceChildren(
    ...complexes.map(({ complex, name }) => {
      const option = document.createElement("option");
      option.value = complex;
      option.textContent = name;
      return option;
    }),
  );
  if (complexes.some(({ complex }) => complex === before)) choice.value = before;
}

type Draws = readonly { readonly id: string; readonly option: () => ReturnType<typeof targetChart> }[];

/** What there is to draw of a report: of the city, then of the complex that is chosen. */
function drawsOf(report: PolicyReport): Draws {
  const { plan, complexes, targets, leagues = [], surveys = [], funding, overlaps } = report;
  const names = { names: namesFrom(report) };
  const sheets = complexes.flatMap(({ records }) => records.flatMap(({ sheet }) => sheet ?? []));
  const chosen = complexes.find(({ complex }) => complex === choice.value);
  const own = chosen?.records.flatMap(({ sheet }) => sheet ?? []) ?? [];
  const robustness = leagues[0]?.robustness;
  const card = taizhouScorecard;
  return [
    { id: "targets", option: () => targetChart(plan, targets, language()) },
    {
      id: "league",
      option: () => leagueChart(card, sheets, language(), { ...names, ...(robustness && { robustness }) }),
    },
    ...surveys.map(({ gaps }, index) => ({
      id: `gaps-${index}`,
      option: () => gapChart(plan, gaps, language(), names),
    })),
    ...(overlaps ? [{ id: "overlaps", option: () => overlapChart(plan, overlaps, language(), names) }] : []),
    ...(funding ? [{ id: "funding", option: () => fundingChart(plan, funding, language(), names) }] : []),
    ...(chosen ? [{ id: "tiers", option: () => tierChart(plan, chosen.assessment, language(), names) }] : []),
    ...own.map((sheet, index) => ({ id: `score-${index}`, option: () => scoreChart(card, sheet, language(), names) })),
    ...(own.length > 0 ? [{ id: "dimensions", option: () => dimensionChart(card, own, language(), names) }] : []),
  ];
}

function drawAll(report: PolicyReport): void {
  const draws = drawsOf(report);
  for (const [id, chart] of drawn) {
    if (draws.some((each) => each.id === id)) continue;
    chart.getDom().remove();
    chart.dispose();
    drawn.delete(id);
  }
  for (const { id, option } of draws) chartFor(id).setOption(option(), { notMerge: true });
}

function chartFor(id: string): ReturnType<typeof init> {
  const known = drawn.get(id);
  if (known) return known;
  const element = document.createElement("div");
  element.dataset.chart = id;
  byId("charts", HTMLElement).append(element);
  const chart = init(element, null, { renderer: "svg" });
  drawn.set(id, chart);
  return chart;
}

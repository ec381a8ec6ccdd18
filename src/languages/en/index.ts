/**
 * What is said in English.
 *
 * @module innovation-service-complex/en
 */

import type { Language } from "../language.js";
import { appraisal } from "./appraisal.js";
import { charts } from "./charts.js";
import { comparison } from "./comparison.js";
import { conditions } from "./conditions.js";
import { delivery } from "./delivery.js";
import { finding } from "./finding.js";
import { funding } from "./funding.js";
import { issues } from "./issues.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { parts, questions, report } from "./report.js";
import { tables } from "./tables.js";
import { standards, targets } from "./targets.js";
import { date, quantity, quoted } from "./text.js";
import { words } from "./words.js";

/** English, for `describe`, `toMarkdown` and charts. */
export const en: Language = {
  id: "en",
  label: (label) => label.en,
  quantity,
  date,
  year: (year) => String(year),
  list: (names) => names.join(", "),
  joined: (parts) => parts.filter((part) => part !== "").join("; "),
  pair: (name, value) => `${name}: ${value}`,
  cited: (text, notes) => (notes.length > 0 ? `${text} (${notes.join(", ")})` : text),
  quoted,
  sentence: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  asOf: (date) => `At the close of ${date}`,
  wholeArea: "the whole area",
  parts,
  words,
  tables,
  finding,
  conditions,
  targets,
  standards,
  measures,
  appraisal,
  layout,
  funding,
  delivery,
  report,
  issues,
  questions,
  comparison,
  charts,
};

import { en } from "innovation-service-complex/en";
import { zhCN } from "innovation-service-complex/zh-CN";
import { wordsOf } from "../words/words.js";
import { answering } from "./answer.js";
import { importedFrom } from "./imported.js";
import type { Job, Reply } from "./messages.js";
import { withPasted } from "./pasted.js";
import { readRecords } from "./records.js";
import { rulesOf } from "./rules.js";

const { steps, lastReport } = answering();
/** The number of the answer that was asked for last: an earlier one is given up between two of its steps. */
const asked = { job: 0 };

addEventListener("message", async ({ data }: MessageEvent<Job>) => {
  if (data.kind === "answer") asked.job = data.job;
  try {
    await serve(data);
  } catch (error) {
    const words = wordsOf({ id: data.settings.language });
    reply({
      job: data.job,
      kind: "failed",
      words: words.failed(error instanceof Error ? error.message : String(error)),
    });
  }
});

async function serve(data: Job): Promise<void> {
  const { job, settings } = data;
  const language = settings.language === "en" ? en : zhCN;
  if (data.kind === "answer") {
    for (const part of steps(settings)) {
      reply({ job, kind: "answer", part, isLast: false });
      await new Promise((resolve) => setTimeout(resolve));
      if (asked.job !== job) return;
    }
    return reply({ job, kind: "answer", part: {}, isLast: true });
  }
  if (data.kind === "export") {
    const report = lastReport();
    if (!report) throw new Error("no report");
    const { writeWorkbook } = await import("./workbook.js");
    return reply({ job, kind: "export", bytes: await writeWorkbook(report, language) });
  }
  const { rules } = rulesOf(settings, language);
  if (!rules) throw new Error(wordsOf(language).noRules);
  if (data.kind === "import") {
    const { readWorkbook } = await import("./workbook.js");
    const workbook = await readWorkbook(rules, data.bytes, data.aliases);
    if (!workbook) throw new Error(wordsOf(language).notWorkbook);
    return reply({ job, kind: "import", imported: importedFrom(workbook, language) });
  }
  const records = readRecords(settings.texts.records, language);
  if ("faults" in records) throw new Error(wordsOf(language).noRecords);
  const imported = importedFrom(withPasted(rules, records.portfolio, data.sheet, data.text), language);
  reply({ job, kind: "paste", imported });
}

function reply(message: Reply): void {
  postMessage(message);
}

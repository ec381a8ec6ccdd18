/*
 * The whole report of the made-up portfolio at the end of 2020, as Markdown.
 *
 *   npm run example:report               in Chinese
 *   npm run example:report -- --lang en  in English
 *   npm run example:report -- --full     everything part by part, not the official form
 */
import { toMarkdown } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { print } from "./print.js";
import { language, MADE_UP, portfolio, sampleReport } from "./sample.js";

const form = process.argv.includes("--full") ? "full" : "official";
print(`> ${MADE_UP}\n\n${toMarkdown(taizhou, sampleReport(portfolio), language, { form })}`.trimEnd());

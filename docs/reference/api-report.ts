import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { TOP } from "../../test/source.js";
import { ENTRIES } from "./entries.js";

/**
 * Every public name of an entry point with its type, in the order of the alphabet, as the built declarations have it:
 * docs/api holds them, so that whoever changes one sees it in review.
 */
export function apiReport(entry: (typeof ENTRIES)[number]): string {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    Extractor.invoke(ExtractorConfig.prepare(settings(entry, folder)), {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    return readFileSync(join(folder, `${entry}.api.md`), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { exports: exported } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8"));

const declarationsOf = (entry: string) => join(TOP, exported[entry === "index" ? "." : `./${entry}`].import.types);

const settings = (entry: string, folder: string) => ({
  configObjectFullPath: undefined,
  packageJsonFullPath: join(TOP, "package.json"),
  configObject: {
    projectFolder: TOP,
    mainEntryPointFilePath: declarationsOf(entry),
    newlineKind: "lf" as const,
    compiler: { tsconfigFilePath: join(TOP, "tsconfig.json") },
    apiReport: { enabled: true, reportFileName: entry, reportFolder: folder, reportTempFolder: join(folder, "temp") },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: SILENT, tsdocMessageReporting: SILENT },
  },
});

/** What is documented, and how, is the business of typedoc and of the tests. */
const SILENT = { default: { logLevel: ExtractorLogLevel.None } };

/** All entries in one program: each by itself would read the same declarations again. */
const compilerState = CompilerState.create(ExtractorConfig.prepare(settings("index", tmpdir())), {
  additionalEntryPoints: ENTRIES.map(declarationsOf),
});

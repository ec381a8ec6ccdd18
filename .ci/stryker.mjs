/*
 * Mutation testing, a room at a time: `ROOM=targets npm run test:mutation`. All rooms, where none is named.
 * A room's mutants meet the room's own tests alone: what only a test elsewhere would notice counts as unnoticed.
 */
const { ROOM = "{kernel,standards,targets,appraisal,funding}" } = process.env;

export default {
  mutate: [`src/${ROOM}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "test/vitest.mutation.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  // A list or schema made when a file is loaded would need a fresh process for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  disableTypeChecks: false,
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "coverage/mutation/report.html" },
  jsonReporter: { fileName: "coverage/mutation/report.json" },
  incremental: true,
  incrementalFile: "coverage/mutation/incremental.json",
  tempDirName: "coverage/mutation/sandbox",
  ignorePatterns: ["/coverage", "/dist", "/docs", "/test/runtimes"],
  allowEmpty: false,
};

/*
 * Mutation testing, a room at a time: `ROOM=targets npm run test:mutation`. All rooms, where none is named.
 * A room's mutants meet the room's own tests alone, and those named here: what only a test elsewhere would notice counts
 * as unnoticed.
 */
const { ROOM } = process.env;

/** Tests of other rooms that put to the test what this one is for: a folder or a file of `test`. */
const ELSEWHERE = {
  // What schemas refuse is told by faults, and tried on records.
  kernel: ["finding", "registry/hostile-records.test.ts", "registry/schemas.test.ts", "registry/untouched-input.test.ts"],
};
const rooms = ROOM ? [ROOM] : ["kernel", "standards", "targets", "measures", "appraisal", "funding"];

export default {
  tests: rooms.flatMap((room) => [room, ...(ELSEWHERE[room] ?? [])]),
  mutate: rooms.map((room) => `src/${room}/**/*.ts`),
  testRunner: "load-once",
  plugins: [new URL("./runner.mjs", import.meta.url).pathname],
  coverageAnalysis: "perTest",
  // A list or schema made when a file is loaded would need a fresh process for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  disableTypeChecks: false,
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "coverage/mutation/report.html" },
  jsonReporter: { fileName: "coverage/mutation/report.json" },
  tempDirName: "coverage/mutation/sandbox",
  ignorePatterns: ["/.ci/biome.json", "/coverage", "/dist", "/docs/*", "!/docs/examples", "/test/runtimes"],
  allowEmpty: false,
  warnings: { unknownOptions: false },
};

/*
 * Mutation testing, a room at a time: `ROOM=targets npm run test:mutation`. All rooms, where none is named.
 * A room's mutants meet the room's own tests alone, and those named here: what only a test elsewhere would notice counts
 * as unnoticed.
 */
const { ROOM } = process.env;

/** Tests of other rooms that put to the test what this one is for: a folder or a file of `test`. */
const ELSEWHERE = {
  // What schemas refuse is told by faults.
  kernel: ["finding", "plan/made-wrong.test.ts", "schema/wrong.test.ts"],
  // Progress of parts is combined where their reports are.
  targets: ["report/combine-reports.test-prop.ts", "report/combined-levels.test.ts", "report/combined-readings.test.ts"],
  // Rooms whose sentences are tried where there is something to say.
  wording: [
    "appraisal/bonus-cap.test.ts",
    "delivery/cases.test.ts",
    "delivery/sentences.test.ts",
    "funding/sentences.test.ts",
    "funding/supervise.test.ts",
    "layout/assess-chain.test.ts",
    "layout/fill-gaps.test.ts",
    "layout/match-problems.test.ts",
    "layout/survey-gaps.test.ts",
    "measures/area.test.ts",
    "standards/branches.test.ts",
    "standards/building-period.test.ts",
    "standards/condition-words.test.ts",
    "standards/conditions.test.ts",
    "standards/participants.test.ts",
    "targets/levels.test.ts",
  ],
};

/** What is not mutated: of `wording`, whose other files choose the sentence, what sets sentences out on a page or in columns. */
const LEFT_OUT = { wording: ["{block,markdown,to-markdown}.ts", "{blocks,tables}/**"] };

const rooms = ROOM ? [ROOM] : ["kernel", "standards", "targets", "measures", "appraisal", "funding", "wording"];

export default {
  tests: rooms.flatMap((room) => [room, ...(ELSEWHERE[room] ?? [])]),
  mutate: rooms.flatMap((room) => [
    `src/${room}/**/*.ts`,
    ...(LEFT_OUT[room] ?? []).map((files) => `!src/${room}/${files}`),
  ]),
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

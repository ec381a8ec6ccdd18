/*
 * Loads the tests of the rooms asked for (fast-check among them, so that seed.ts sets its cases), runs them once to see
 * which mutants each of them reaches, and then, for each mutant that it is handed, those that reach it.
 */
import { getFn } from "@vitest/runner";
import { afterAll, afterEach, beforeEach, expect, inject } from "vitest";

const { channel, namespace, files } = inject("mutation");

// What the mutated code asks: which mutant is active, which test it is that reaches it, how often it may still do so.
globalThis[namespace] ??= {};
const asked = globalThis[namespace];

// What src kept for a plan or record while one mutant was active must not be met by the next; what it kept as it was
// loaded stays.
const { WeakMap: Lasting } = globalThis;
const forgetful = [];
globalThis.WeakMap = function WeakMap(entries) {
  if (!/\/src\/\w+\//.test(new Error().stack)) return new Lasting(entries);
  const loaded = new Lasting(entries);
  let kept = loaded;
  forgetful.push(() => {
    kept = new Lasting();
  });
  const holder = (key) => (kept.has(key) ? kept : loaded);
  return {
    has: (key) => holder(key).has(key),
    get: (key) => holder(key).get(key),
    set: (key, value) => kept.set(key, value),
  };
};
for (const file of files) await import(/* @vite-ignore */ file);
globalThis.WeakMap = Lasting;
for (const forget of forgetful) forget();

// A mutant that nobody notices would meet each of them.
const SLOWEST = 2000;

const tests = new Map();

// Vitest numbers snapshots through, so that each is new when a test runs again: what a test showed first is its own here.
const shown = new Map();
let showing;
expect.extend({
  toMatchSnapshot(received) {
    const { at, texts } = showing;
    const text = JSON.stringify(received);
    texts[at] ??= text;
    showing.at += 1;
    return { pass: texts[at] === text, message: () => `${text} was ${texts[at]}` };
  },
});

function showAnew(id) {
  if (!shown.has(id)) shown.set(id, []);
  showing = { at: 0, texts: shown.get(id) };
}

// A property test begins once for each of its cases.
beforeEach(({ task }) => {
  tests.set(task.id, task);
  asked.currentTestId = task.id;
  showAnew(task.id);
});

afterEach(() => {
  asked.currentTestId = undefined;
});

afterAll(async () => {
  const mutants = new BroadcastChannel(channel);
  const ended = new Promise((end) => {
    mutants.onmessage = async ({ data }) => {
      if (data.end) end();
      else mutants.postMessage({ answers: data.ask, ...(await meet(data)) });
    };
  });
  mutants.postMessage({
    loaded: true,
    tests: [...tests.values()].map((test) => told(test, test.result.errors?.[0]?.message)),
    mutantCoverage: asked.mutantCoverage,
  });
  await ended;
  mutants.close();
}, 0);

/** The tests that reach a mutant, the quickest first, until one of them notices it; those that take seconds are passed over. */
async function meet({ mutant, hitLimit, testFilter }) {
  for (const forget of forgetful) forget();
  Object.assign(asked, { activeMutant: mutant, hitCount: 0, hitLimit });
  const ran = [];
  const reached = testFilter
    .map((id) => tests.get(id))
    .filter(({ result }) => result.duration < SLOWEST)
    .sort((a, b) => a.result.duration - b.result.duration);
  for (const test of reached) {
    const fault = await faultOf(test);
    ran.push(told(test, fault));
    if (fault !== undefined) break;
  }
  const { hitCount } = asked;
  Object.assign(asked, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  for (const forget of forgetful) forget();
  return { tests: ran, hitCount };
}

async function faultOf(test) {
  showAnew(test.id);
  expect.setState({ currentTestName: test.name });
  try {
    await getFn(test)();
    return undefined;
  } catch (error) {
    return error?.message || "it failed";
  }
}

/** A test as Stryker hears of it; the time of one that is passed over is not waited for. */
function told({ id, name, result: { duration } }, fault) {
  return { id, name, milliseconds: duration < SLOWEST ? duration : 0, fault };
}

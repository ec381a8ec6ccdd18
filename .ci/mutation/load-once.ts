/*
 * Loads the tests of the rooms asked for (fast-check among them, so that seed.ts sets its cases), runs them once to see
 * which mutants each of them reaches, and then runs those that reach a mutant, for each that it is handed.
 */
import { getFn } from "@vitest/runner";
import { afterAll, afterEach, beforeEach, expect, inject, type RunnerTestCase, type RunnerTask } from "vitest";

const { channel, namespace, files } = inject("mutation");

/** What the mutated code asks, by Stryker's convention. */
interface Asked {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const host = globalThis as unknown as Record<string, Asked | undefined>;
host[namespace] ??= {};
const asked = host[namespace];

// What src kept for a plan or record while one mutant was active must not be met by the next.
const { WeakMap: Lasting } = globalThis;
const forgetful: { forget(): void }[] = [];
globalThis.WeakMap = function WeakMap(entries?: Iterable<[object, unknown]>) {
  if (!/\/src\/\w+\//.test(String(new Error().stack))) return new Lasting(entries);
  let kept = new Lasting();
  const map = {
    get: (key: object) => kept.get(key),
    set: (key: object, value: unknown) => (kept.set(key, value), map),
    has: (key: object) => kept.has(key),
    delete: (key: object) => kept.delete(key),
    forget: () => {
      kept = new Lasting();
    },
  };
  forgetful.push(map);
  return map;
} as unknown as WeakMapConstructor;
for (const file of files) await import(/* @vite-ignore */ file);
globalThis.WeakMap = Lasting;

const tests = new Map<string, RunnerTestCase>();

beforeEach(({ task }) => {
  const id = `${tests.size} ${task.name}`;
  tests.set(id, task);
  asked.currentTestId = id;
});

afterEach(() => {
  asked.currentTestId = undefined;
});

afterAll(async () => {
  const mutants = new BroadcastChannel(channel);
  const ended = new Promise((end) => {
    mutants.onmessage = async ({ data }) => {
      if (data.end) end(undefined);
      else mutants.postMessage({ answers: data.ask, ...(await meet(data)) });
    };
  });
  mutants.postMessage({
    loaded: true,
    tests: [...tests].map(([id, { name, result }]) => ({
      id,
      name,
      milliseconds: result?.duration ?? 0,
      fault: result?.state === "fail" ? String(result.errors?.[0]?.message) : undefined,
    })),
    mutantCoverage: asked.mutantCoverage,
  });
  await ended;
  mutants.close();
}, 0);

async function meet({ mutant, hitLimit, testFilter }: { mutant: string; hitLimit?: number; testFilter?: string[] }) {
  const told = [];
  for (const map of forgetful) map.forget();
  Object.assign(asked, { activeMutant: mutant, hitCount: 0, hitLimit });
  const reached = [...(testFilter ?? tests.keys())].sort((a, b) => time(a) - time(b));
  for (const id of reached) {
    const test = tests.get(id);
    if (test === undefined) continue;
    const fault = await faultOf(test);
    told.push({ id, name: test.name, milliseconds: 0, fault });
    if (fault !== undefined) break;
  }
  const { hitCount } = asked;
  Object.assign(asked, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  for (const map of forgetful) map.forget();
  return { tests: told, hitCount };
}

function time(id: string): number {
  return tests.get(id)?.result?.duration ?? 0;
}

async function faultOf(test: RunnerTestCase): Promise<string | undefined> {
  expect.setState({ currentTestName: test.name });
  try {
    await getFn(test)();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error) || "it failed";
  }
}

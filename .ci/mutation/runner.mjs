import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { commonTokens, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { createVitest } from "vitest/node";

/*
 * Runs the tests of a room in one Vitest worker that loads code and tests once and then takes mutant after mutant, as
 * the mutants of code that runs at load time are left out anyway. To load everything for each mutant, as the runner
 * that comes with Stryker does, takes two seconds or more a mutant; this takes what its tests take.
 */
class LoadOnceRunner {
  static inject = [commonTokens.options, "globalNamespace"];

  #namespace;
  #channel;
  #waiting = new Map();
  #asked = 0;
  #vitest;
  #loaded;
  #run;
  #failed;

  constructor(options, namespace) {
    this.#namespace = namespace;
    this.tests = options.tests;
  }

  capabilities() {
    // Nothing need be loaded again: of what also runs at load time, the tests meet the mutants of what runs afterwards.
    return { reloadEnvironment: true };
  }

  async init() {
    const name = `mutants-${process.pid}`;
    this.#channel = new BroadcastChannel(name);
    this.#loaded = new Promise((done) => {
      this.#channel.onmessage = ({ data }) => {
        if (data.loaded) done(data);
        this.#waiting.get(data.answers)?.(data);
      };
    });
    process.env.NODE_ENV = "test";
    process.env.VITEST = "1";
    this.#vitest = await createVitest("test", {
      config: resolve(".ci/mutation/vitest.config.mjs"),
      watch: false,
      reporters: [{}],
    });
    this.#vitest.provide("mutation", { channel: name, namespace: this.#namespace, files: testFiles(this.tests) });
    this.#run = this.#vitest.start();
    // A worker that cannot load must not be waited for.
    this.#run.then(
      ({ unhandledErrors, testModules }) =>
        this.#fail([...unhandledErrors, ...testModules.flatMap((each) => each.errors())]),
      (error) => this.#fail([error]),
    );
    this.#failed = new Promise((done) => {
      this.#waiting.set("failure", done);
    });
    // The time that loading takes, after a mutant that had no end, is not the next mutant's.
    await Promise.race([this.#loaded, this.#failed]);
  }

  #fail(errors) {
    this.#waiting.get("failure")?.({
      failure: errors.map(({ stack, cause }) => `${stack} ${cause?.stack ?? ""}`).join("\n") || "the worker ended",
    });
  }

  async dryRun() {
    const { failure, tests, mutantCoverage } = await Promise.race([this.#loaded, this.#failed]);
    if (failure !== undefined) return { status: DryRunStatus.Error, errorMessage: failure };
    return { status: DryRunStatus.Complete, tests: tests.map(told), mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ask = ++this.#asked;
    const answered = new Promise((done) => {
      this.#waiting.set(ask, done);
    });
    this.#channel.postMessage({ ask, mutant: activeMutant.id, hitLimit, testFilter });
    const { failure, tests, hitCount } = await Promise.race([answered, this.#failed]);
    this.#waiting.delete(ask);
    if (failure !== undefined) return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: failure });
    const limit = determineHitLimitReached(hitCount, hitLimit);
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests: tests.map(told) });
  }

  async dispose() {
    this.#channel?.postMessage({ end: true });
    await this.#run?.catch(() => undefined);
    await this.#vitest?.close();
    this.#channel?.close();
  }
}

function testFiles(tests) {
  return tests.flatMap((name) =>
    name.endsWith(".ts")
      ? resolve("test", name)
      : readdirSync(resolve("test", name))
          .filter((file) => /\.test(-prop)?\.ts$/.test(file))
          .map((file) => resolve("test", name, file)),
  );
}

function told({ id, name, milliseconds, fault }) {
  const result = { id, name, timeSpentMs: milliseconds, status: TestStatus.Success };
  return fault === undefined ? result : { ...result, status: TestStatus.Failed, failureMessage: fault };
}

function loadOnceRunner(injector) {
  return injector.provideValue("globalNamespace", "__stryker__").injectClass(LoadOnceRunner);
}
loadOnceRunner.inject = [commonTokens.injector];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "load-once", loadOnceRunner)];

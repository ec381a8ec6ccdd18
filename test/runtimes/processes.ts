import { join } from "node:path";
import { command } from "./command.js";
import { project } from "./packed.js";
import type { Runtime } from "./runtime.js";

const BUN = "1.4.5";
const DENO = "2.9.6";

/** The Node that runs this. */
export function node(stranger: string): Runtime {
  return runtime("Node", stranger, process.execPath, [], { NODE_NO_WARNINGS: "1" });
}

/** Another Node, from the npm registry: the program alone, without its npm. */
export function nodeOf(version: string, temporary: string, stranger: string): Runtime {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const modules = join(project(join(temporary, `node-${version}`), `${name}@${version}`), "node_modules");
  return runtime("Node", stranger, join(modules, name, "bin/node"), [], { NODE_NO_WARNINGS: "1" });
}

/** Bun, from the npm registry. Its package gets its program in an install script, which is run here. */
export function bun(temporary: string, stranger: string): Runtime {
  const modules = join(project(join(temporary, "bun"), `bun@${BUN}`), "node_modules");
  command(process.execPath, [join(modules, "bun/install.js")], join(modules, "bun"));
  return runtime("Bun", stranger, join(modules, ".bin/bun"), []);
}

/** Deno, from the npm registry, allowed to read the stranger's folder and nothing else. */
export function deno(temporary: string, stranger: string): Runtime {
  const modules = join(project(join(temporary, "deno"), `deno@${DENO}`), "node_modules");
  const allowed = [
    "run",
    "--quiet",
    "--no-prompt",
    `--allow-read=${stranger}`,
    "--node-modules-dir=manual",
    "--no-lock",
  ];
  const env = { DENO_DIR: join(temporary, "deno-cache"), DENO_NO_UPDATE_CHECK: "1" };
  return runtime("Deno", stranger, join(modules, ".bin/deno"), allowed, env);
}

function runtime(
  name: string,
  stranger: string,
  program: string,
  always: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Runtime {
  return {
    name: `${name} ${/[\d.]+/.exec(command(program, ["--version"], stranger, env).stdout)}`,
    ask: async (host, flags) => {
      const path = join(stranger, "test/runtimes/hosts", host);
      const { stdout, stderr } = command(program, [...always, ...flags, path], stranger, env);
      return { text: stdout, reports: stderr.split("\n").filter(Boolean) };
    },
  };
}

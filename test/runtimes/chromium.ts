import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { type Browser, chromium as engine } from "playwright-core";
import { command } from "./command.js";
import type { Answer, Runtime } from "./runtime.js";

/** Debian's, or another that the environment names. */
const DEBIAN = "/usr/bin/chromium";
const CHROMIUM = process.env.CHROMIUM ?? DEBIAN;

/** Keep it from calling its maker, which a test needs no network for. */
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

/** Scripts of the page's own server only, and none made from strings. */
const STRICT = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** A violation that the page's code caught is not in the console, but the policy's owner hears of it. */
const TELL_VIOLATIONS = `document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  console.error(effectiveDirective + " violated: " + blockedURI))`;

/** How long Chromium may take to start or a page to answer, in milliseconds, on a busy machine. */
const PATIENCE = 300_000;

/** Chromium, whose hosts are pages. The flag `strict` has them served under a content security policy. */
export async function chromium(stranger: string): Promise<Runtime> {
  const browser = await launched();
  return {
    name: `Chromium ${browser.version()}`,
    ask: (page, flags) => answered(browser, stranger, page, flags.includes("strict")),
    close: () => browser.close(),
  };
}

/** The browser, which is installed first where it is not there and may be. */
export function launched(): Promise<Browser> {
  provide();
  return engine.launch({ executablePath: CHROMIUM, args: QUIET, timeout: PATIENCE });
}

function provide(): void {
  if (existsSync(CHROMIUM)) return;
  if (CHROMIUM !== DEBIAN || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`none at ${CHROMIUM}: install Debian's package chromium, or set CHROMIUM to the path of another`);
  }
  process.stdout.write("     Chromium is not on this machine: installing Debian's\n");
  const apt = (...args: readonly string[]) =>
    command("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...args], "/", { DEBIAN_FRONTEND: "noninteractive" });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
}

async function answered(browser: Browser, stranger: string, page: string, strict: boolean): Promise<Answer> {
  const { address, answer, close } = await served(stranger, page, strict);
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  try {
    const tab = await context.newPage();
    const reports: string[] = [];
    await tab.addInitScript({ content: TELL_VIOLATIONS });
    tab.on("console", (message) => message.type() === "error" && reports.push(message.text()));
    const failure = new Promise<never>((_, reject) => {
      tab.on("pageerror", reject);
      setTimeout(() => reject(new Error(["no answer", ...reports].join("\n"))), PATIENCE).unref();
    });
    await Promise.race([tab.goto(address, { timeout: PATIENCE }), failure]);
    return { text: await Promise.race([answer, failure]), reports };
  } finally {
    await context.close();
    close();
  }
}

/** Serves a page, its scripts and the sample, and waits for the answer that the page sends. */
async function served(stranger: string, page: string, strict: boolean) {
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`],
    "/page.js": ["text/javascript", await bundled(stranger, page)],
    "/web-worker.js": ["text/javascript", await bundled(stranger, "web-worker")],
    "/portfolio.json": ["application/json", readFileSync(join(stranger, "docs/examples/portfolio.json"), "utf8")],
  };
  const server = createServer();
  const answer = new Promise<string>((resolve) => {
    server.on("request", async (request: IncomingMessage, response: ServerResponse) => {
      const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
      response.setHeader("Content-Type", `${type}; charset=utf-8`);
      if (strict) response.setHeader("Content-Security-Policy", STRICT);
      response.end(body);
      if (request.url === "/answer") resolve(await text(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const where = server.address();
  const port = typeof where === "object" ? where?.port : undefined;
  return { address: `http://127.0.0.1:${port}/`, answer, close: () => server.close() };
}

/** One file for the browser, made small as a site would. */
async function bundled(stranger: string, host: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(stranger, "test/runtimes/hosts", `${host}.mjs`)],
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text: script }) => script).join("");
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { assess, Portfolio } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onAllCores } from "../../docs/examples/scaling-out/all-cores.js";
import { machine } from "../../docs/examples/scaling-out/machine.js";
import { onManyMachines } from "../../docs/examples/scaling-out/many-machines.js";
import reportOf from "../../docs/examples/scaling-out/part.js";
import { asOf, partsOf, portfolioOf } from "../../docs/examples/scaling-out/parts.js";

const input = portfolioOf(20);
const { area, ...others } = assess(taizhou, Portfolio.parse(input), { asOf });
// Measures of the whole area are one of the things that are done once over all.
const { measured: _measured, ...tallied } = area;
const whole = { ...others, area: tallied };

it("on all cores, the report is that of the whole", async () => {
  expect(await onAllCores(partsOf(input))).toEqual(whole);
});

/** Debian's redis-server, on loopback, with nothing kept. */
const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis && process.env.CI) throw new Error("redis-server is needed: apt-get install redis-server");

describe.skipIf(!hasRedis)("on many machines, with a real Redis", () => {
  let redis: ChildProcess;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    redis = spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    for await (const line of redis.stdout ?? []) if (String(line).includes("Ready to accept connections")) break;
  });
  afterAll(async () => {
    redis.kill();
    await once(redis, "exit");
  });

  it("the report is that of the whole, though one falls silent and one fails; no part is made twice or lost", async () => {
    const silent = machine(port, () => new Promise(() => undefined));
    const answered = onManyMachines(port, partsOf(input));
    await once(silent, "active");
    await silent.close(true);

    const made: string[] = [];
    let failures = 0;
    const failing = machine(port, (part) => {
      if (failures === 0) {
        failures += 1;
        throw new Error("out of memory");
      }
      return reportOf(part);
    });
    const machines = [failing, machine(port)];
    for (const each of machines) each.on("completed", ({ id }) => made.push(id ?? ""));
    expect(await answered).toEqual(whole);
    expect(failures).toBe(1);
    const ids = partsOf(input).map(({ options }) => options.scope?.localities.join("+"));
    expect(made.sort()).toEqual(ids.sort());

    // Sent again, each part is the one that was made.
    expect(await onManyMachines(port, partsOf(input))).toEqual(whole);
    expect(made).toHaveLength(ids.length);
    await Promise.all(machines.map((each) => each.close()));
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

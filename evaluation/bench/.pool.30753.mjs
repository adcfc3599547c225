// evaluation/bench/pool.ts
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "actor-stance";
import { createPool } from "actor-stance/pool";
var editorials = join("/work/main/evaluation/bench", "../../examples/editorials");
var COUNT = Number(process.argv[3] ?? 1e3);
var THREADS = [1, 2];
var PROCESSES = 2;
var bundled = readdirSync(editorials).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(join(editorials, name), "utf8"));
var texts = Array.from({ length: COUNT }, (_, index) => bundled[index % bundled.length] ?? "");
var BARE = `
  import { createAnalyzer } from 'actor-stance';
  const analyzer = createAnalyzer();
  process.once('message', (texts) => {
    for (const text of texts) analyzer.analyze(text);
    const { user, system } = process.cpuUsage();
    process.send((user + system) / 1e6, () => process.disconnect());
  });
`;
async function measure(run) {
  const begun = process.cpuUsage();
  const start = performance.now();
  const elsewhere = await run();
  const clock = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(begun);
  return { clock, processor: (user + system) / 1e6 + elsewhere };
}
function readAlone() {
  for (const text of texts) analyzer.analyze(text);
  return 0;
}
async function readInPool(threads) {
  const pool = createPool({ threads });
  for await (const outcome of pool.analyzeMany(texts.map((text) => ({ text })))) {
    if ("error" in outcome) throw new Error(outcome.error.message);
  }
  await pool.close();
  return 0;
}
function readInProcess(share) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", BARE], {
      cwd: "/work/main/evaluation/bench",
      stdio: ["ignore", "inherit", "inherit", "ipc"]
    });
    child.on("message", (seconds) => {
      resolve(Number(seconds));
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      reject(new Error(`a process ended with ${String(code)}`));
    });
    child.send([...share]);
  });
}
async function readInProcesses() {
  const shares = Array.from(
    { length: PROCESSES },
    (_, place) => texts.filter((__, index) => index % PROCESSES === place)
  );
  const seconds = await Promise.all(shares.map(readInProcess));
  return seconds.reduce((sum, each) => sum + each, 0);
}
var analyzer = createAnalyzer();
analyzer.analyze(texts[0] ?? "");
console.log(
  `${COUNT} editorials of about ${Math.round(bundled.join("").length / bundled.length)} characters`
);
var alone = await measure(readAlone);
report("one analyzer", alone);
for (const threads of THREADS) report(`pool of ${threads}`, await measure(() => readInPool(threads)));
report(`${PROCESSES} processes side by side`, await measure(readInProcesses));
function report(contender, { clock, processor }) {
  const rate = `${(COUNT / clock).toFixed(0)} editorials/s`;
  const times = `${(alone.clock / clock).toFixed(2)} \xD7 one analyzer`;
  console.log(
    `${contender}: ${rate}, ${times}, ${(1e3 * processor / COUNT).toFixed(1)} ms of processor each`
  );
}

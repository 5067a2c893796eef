import { Pool } from "pg";
import { startPostgres } from "../scripts/postgres.mjs";
import { monthSql } from "./floor/app/pool";
import { measure, type Sample } from "./measure";
import { seedAssociations, seedPosts } from "./seed";
import { buildNext, type Running, startNext } from "./servers";
import { signIn } from "./sign-in";

const small = Number(process.env.BENCH_SMALL ?? 6_000);
const large = Number(process.env.BENCH_LARGE ?? 600_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 300);
const secret = "bench-secret-bench-secret-bench-secret";
const month = { from: "2026-11-01", to: "2026-11-30" };

type Bench = {
  pool: Pool;
  app: Running;
  floor: Running;
  state: string;
  district: string;
  editor: string;
  viewer: string;
};

const postgres = await startPostgres();
if (!postgres) throw new Error("the benchmark needs PostgreSQL: server binaries or TEST_DATABASE_URL");
const url = postgres.url;
console.log("building the product and the floor …");
await buildNext(".");
await buildNext("bench/floor");
const app = await startNext(".", 3401, {
  DATABASE_URL: url,
  AUTH_SECRET: secret,
  PORT: "3401",
  LOG_LEVEL: "error",
});
await fetch(`${app.url}/api/ready`);
const floor = await startNext("bench/floor", 3402, { DATABASE_URL: url });
const pool = new Pool({ connectionString: url, max: 4 });
try {
  await everything();
} finally {
  await pool.end();
  app.stop();
  floor.stop();
  await postgres.stop();
}

async function everything(): Promise<void> {
  const state = await seedAssociations(pool);
  const found = await pool.query<{ id: string }>(
    "select id from associations where parent_id = $1 order by id",
    [state],
  );
  const district = found.rows[0]?.id ?? "";
  const editor = await signIn(pool, secret, { associationId: district, role: "editor" });
  const viewer = await signIn(pool, secret, { associationId: state, role: "viewer" });
  const bench: Bench = { pool, app, floor, state, district, editor, viewer };
  console.log(`seeding ${small} posts …`);
  await seedPosts(pool, small);
  const before = await monthOfDistrict(bench);
  console.log(`seeding ${large} posts …`);
  await seedPosts(pool, large);
  const [product, driver, handler] = [
    await monthOfDistrict(bench),
    await monthByDriver(bench),
    await monthByFloor(bench),
  ];
  const [states, statesFloor] = [await monthOfState(bench), await monthsByFloor(bench)];
  const [made, madeFloor] = [await create(bench), await createByFloor(bench)];
  const [moved, movedFloor] = [await move(bench), await moveByFloor(bench)];
  console.log(`\n${large} posts, 60 districts, ten years; ${rounds} requests each, one after the other\n`);
  table([
    ["month of one district: product", product, handler],
    ["  bare route, same select", handler, handler],
    ["  bare driver, same select", driver, handler],
    ["month of 60 districts: product (counts)", states, statesFloor],
    ["  bare route, all rows", statesFloor, statesFloor],
    ["create: product", made, madeFloor],
    ["  bare route, one insert", madeFloor, madeFloor],
    ["move: product", moved, movedFloor],
    ["  bare route, one update", movedFloor, movedFloor],
  ]);
  await growth(bench, before, product);
}

/** The month must not grow with the table: compared by the median, and by the select's own time. */
async function growth(bench: Bench, before: Sample, after: Sample): Promise<void> {
  const { rows } = await bench.pool.query<{ n: string }>(
    "select count(*) as n from posts where association_id = $1 and planned_on between $2 and $3",
    [bench.district, month.from, month.to],
  );
  const perRow = after.p50 / before.p50;
  console.log(
    `\ngrowth ${small} → ${large} posts, month of one district: p50 × ${perRow.toFixed(2)} (${rows[0]?.n} posts in that month now)`,
  );
}

const asEditor = (bench: Bench) => ({ headers: { cookie: bench.editor, origin: bench.app.url } });
const json = (cookie: string, origin: string) => ({ cookie, origin, "content-type": "application/json" });

async function bytesOf(url: string, init?: RequestInit): Promise<number> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.arrayBuffer()).byteLength;
}

function monthOfDistrict(bench: Bench): Promise<Sample> {
  const url = `${bench.app.url}/api/v1/associations/${bench.district}/calendar?from=${month.from}&to=${month.to}`;
  return measure(bench.app.pid, rounds, () => bytesOf(url, asEditor(bench)));
}

function monthByFloor(bench: Bench): Promise<Sample> {
  const url = `${bench.floor.url}/month?id=${bench.district}&from=${month.from}&to=${month.to}`;
  return measure(bench.floor.pid, rounds, () => bytesOf(url));
}

function monthByDriver(bench: Bench): Promise<Sample> {
  return measure(null, rounds, async () => {
    const { rows } = await bench.pool.query(monthSql, [bench.district, month.from, month.to]);
    return JSON.stringify(rows).length;
  });
}

function monthOfState(bench: Bench): Promise<Sample> {
  const url = `${bench.app.url}/api/v1/associations/${bench.state}/state-calendar?from=${month.from}&to=${month.to}`;
  return measure(bench.app.pid, rounds / 3, () => bytesOf(url, { headers: { cookie: bench.viewer } }));
}

function monthsByFloor(bench: Bench): Promise<Sample> {
  const url = `${bench.floor.url}/months?id=${bench.state}&from=${month.from}&to=${month.to}`;
  return measure(bench.floor.pid, rounds / 3, () => bytesOf(url));
}

/** The limit on writes per minute is part of the product, so it is lifted for the run by emptying its counters. */
async function unlimited(bench: Bench): Promise<void> {
  await bench.pool.query("delete from rate_limits");
}

async function create(bench: Bench): Promise<Sample> {
  const url = `${bench.app.url}/api/v1/associations/${bench.district}/posts`;
  const body = JSON.stringify({ title: "Neu", plannedOn: "2030-05-05" });
  const headers = json(bench.editor, bench.app.url);
  return measure(bench.app.pid, rounds / 3, async () => {
    await unlimited(bench);
    return bytesOf(url, { method: "POST", headers, body });
  });
}

function createByFloor(bench: Bench): Promise<Sample> {
  const body = JSON.stringify({ associationId: bench.district, title: "Neu", plannedOn: "2030-05-05" });
  return measure(bench.floor.pid, rounds / 3, () =>
    bytesOf(`${bench.floor.url}/create`, { method: "POST", body }),
  );
}

async function move(bench: Bench): Promise<Sample> {
  const { rows } = await bench.pool.query<{ id: string }>(
    "select id from posts where association_id = $1 limit 1",
    [bench.district],
  );
  const url = `${bench.app.url}/api/v1/associations/${bench.district}/posts/${rows[0]?.id}`;
  const headers = json(bench.editor, bench.app.url);
  const from = await bench.pool.query<{ revision: number }>("select revision from posts where id = $1", [
    rows[0]?.id,
  ]);
  let revision = from.rows[0]?.revision ?? 1;
  return measure(bench.app.pid, rounds / 3, async () => {
    await unlimited(bench);
    const changes = { plannedOn: `2031-03-${String(10 + (revision % 18))}` };
    const body = JSON.stringify({ expectedRevision: revision, base: {}, changes });
    revision += 1;
    return bytesOf(url, { method: "PATCH", headers, body });
  });
}

async function moveByFloor(bench: Bench): Promise<Sample> {
  const { rows } = await bench.pool.query<{ id: string }>(
    "select id from posts where association_id = $1 limit 1",
    [bench.district],
  );
  let turn = 0;
  return measure(bench.floor.pid, rounds / 3, () => {
    turn += 1;
    const body = JSON.stringify({ id: rows[0]?.id, plannedOn: `2031-04-${String(10 + (turn % 18))}` });
    return bytesOf(`${bench.floor.url}/move`, { method: "POST", body });
  });
}

function table(rows: [string, Sample, Sample][]): void {
  const head = ["", "p50 ms", "p95", "p99", "CPU ms", "bytes", "p50 ÷ floor", "CPU ÷ floor"];
  const cells = rows.map(([name, sample, base]) => [
    name,
    ...[sample.p50, sample.p95, sample.p99, sample.cpu].map((value) => value.toFixed(2)),
    String(sample.bytes),
    (sample.p50 / base.p50).toFixed(2),
    sample.cpu && base.cpu ? (sample.cpu / base.cpu).toFixed(2) : "–",
  ]);
  for (const line of [head, ...cells]) {
    console.log(line.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(11))).join(""));
  }
}

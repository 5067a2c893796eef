import { Pool } from "pg";
import { startPostgres } from "../scripts/postgres.mjs";
import { coverage } from "./coverage";
import { monthSql } from "./floor/app/pool";
import { type Answer, measure, type Sample } from "./measure";
import { measured, seedAssociations, seedMeasured, seedPosts, seedWhole } from "./seed";
import { buildNext, type Running, startNext } from "./servers";
import { signIn } from "./sign-in";
import { weekStatements } from "./week";

const small = Number(process.env.BENCH_SMALL ?? 6_000);
const large = Number(process.env.BENCH_LARGE ?? 600_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 300);
const secret = "bench-secret-bench-secret-bench-secret";
const query = `from=${measured.from}&to=${measured.to}`;

const postgres = await startPostgres();
if (!postgres) throw new Error("the benchmark needs PostgreSQL: server binaries or TEST_DATABASE_URL");
const url = postgres.url;
console.log("building the product and the floor …");
await buildNext(".");
await buildNext("bench/floor");
const product = { DATABASE_URL: url, AUTH_SECRET: secret, PORT: "3401", LOG_LEVEL: "error" };
const app = await startNext(".", 3401, product);
await fetch(`${app.url}/api/ready`);
const floor = await startNext("bench/floor", 3402, { DATABASE_URL: url });
const pool = new Pool({ connectionString: url, max: 4 });
// The server ends what is still open when it stops; that is no failure of the run.
pool.on("error", () => undefined);
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
  const { rows } = await pool.query<{ id: string }>(
    "select id from associations where parent_id = $1 order by id",
    [state],
  );
  const district = rows[0]?.id ?? "";
  const editor = await signIn(pool, secret, { associationId: district, role: "editor" });
  const viewer = await signIn(pool, secret, { associationId: state, role: "viewer" });
  console.log(`seeding ${small} posts …`);
  await seedMeasured(pool, district);
  await seedPosts(pool, district, small);
  const before = await month(district, editor);
  console.log(`seeding ${large} posts …`);
  await seedPosts(pool, district, large);
  const after = await month(district, editor);
  const states = await measure(rounds, {
    product: getting(app, `/api/v1/associations/${state}/state-calendar?${query}`, { cookie: viewer }),
    floor: getting(floor, `/months?id=${state}&${query}`),
  });
  const opened = await opening(district, editor);
  const checked = await measure(rounds, {
    product: getting(app, `/api/v1/associations/${district}/open-checks`, { cookie: editor }),
  });
  const covered = await coverage(rounds);
  const week = await weekOf(district, editor);
  const made = await creating(district, editor);
  const moved = await moving(district, editor);
  console.log(`\n${large} posts, 60 districts, ten years; ${rounds} requests each, in turn\n`);
  table([
    ["month of one district: product", after.product, after.floor],
    ["  asked again, unchanged (304)", after.again, after.floor],
    ["  bare route, same data", after.floor, after.floor],
    ["  bare driver, posts only", after.driver, after.floor],
    ["month of 60 districts: product (counts)", states.product, states.floor],
    ["  bare route, all rows", states.floor, states.floor],
    ["open a post, with checks and comments: product", opened.product, opened.floor],
    ["  bare route, one row", opened.floor, opened.floor],
    ["open checks of 500 posts in work: product", checked.product, opened.floor],
    ["coverage of 60 districts × 8 weeks: rules", covered.product, covered.floor],
    ["  who is away, nothing else", covered.floor, covered.floor],
    ["Meine Woche: product", week.product, week.floor],
    ["  its statements alone", week.floor, week.floor],
    ["create: product", made.product, made.floor],
    ["  bare route, one insert", made.floor, made.floor],
    ["move: product", moved.product, moved.floor],
    ["  bare route, one update", moved.floor, moved.floor],
  ]);
  const grown = (pick: (sample: Sample) => number) => (pick(after.product) / pick(before.product)).toFixed(2);
  const p50 = grown((sample) => sample.p50);
  const cpu = grown((sample) => sample.cpu);
  console.log(
    `\ngrowth ${small} → ${large} posts, the same month of one district: p50 × ${p50}, CPU × ${cpu}`,
  );
}

/** The month of one district, asked by somebody who has nothing yet and by somebody who holds it. */
async function month(district: string, cookie: string) {
  const path = `/api/v1/associations/${district}/calendar?${query}`;
  const first = await fetch(`${app.url}${path}`, { headers: { cookie } });
  const held = { cookie, "if-none-match": first.headers.get("etag") ?? "" };
  const { again } = await measure(rounds, { again: getting(app, path, held, 304) });
  const sides = await measure(rounds, {
    product: getting(app, path, { cookie }),
    floor: getting(floor, `/month?id=${district}&${query}`),
    driver: {
      pid: null,
      ask: async () => {
        const found = await pool.query(monthSql, [district, measured.from, measured.to]);
        return { bytes: JSON.stringify(found.rows).length, rows: found.rows.length };
      },
    },
  });
  return { ...sides, again };
}

/** One post with text, pictures, research and an open conversation. */
async function opening(district: string, cookie: string) {
  const id = await seedWhole(pool, district);
  return measure(rounds, {
    product: getting(app, `/api/v1/associations/${district}/posts/${id}/opened`, { cookie }),
    floor: getting(floor, `/post?id=${id}`),
  });
}

/** The first screen of an editor beside the statements it is made of; p95 is to stay below three times theirs. */
async function weekOf(district: string, cookie: string) {
  const statements = await weekStatements(url, district);
  return measure(rounds, {
    product: getting(app, `/api/v1/associations/${district}/week`, { cookie }),
    floor: {
      pid: null,
      ask: async () => {
        const found = [];
        for (const { text, values } of statements) found.push(await pool.query(text, values));
        const rows = found.flatMap((one) => one.rows);
        return { bytes: JSON.stringify(rows).length, rows: rows.length };
      },
    },
  });
}

async function creating(district: string, cookie: string) {
  const fields = { title: "Neu", plannedOn: "2030-05-05" };
  const ours = sending(app, "POST", `/api/v1/associations/${district}/posts`, cookie, () => fields);
  await ours.ask();
  await unlimited();
  const theirs = () => ({ ...fields, associationId: district });
  return measure(rounds, { product: ours, floor: sending(floor, "POST", "/create", "", theirs) });
}

async function moving(district: string, cookie: string) {
  const { rows } = await pool.query<{ id: string; revision: number }>(
    "select id, revision from posts where association_id = $1 order by id limit 2",
    [district],
  );
  const [mine, theirs] = rows;
  if (!mine || !theirs) throw new Error("nothing to move");
  let turn = 0;
  const day = () => `2031-03-${String(10 + (turn++ % 18))}`;
  let revision = mine.revision;
  const patch = () => ({ expectedRevision: revision++, base: {}, changes: { plannedOn: day() } });
  const path = `/api/v1/associations/${district}/posts/${mine.id}`;
  return measure(rounds, {
    product: sending(app, "PATCH", path, cookie, patch),
    floor: sending(floor, "POST", "/move", "", () => ({ id: theirs.id, plannedOn: day() })),
  });
}

function getting(server: Running, path: string, headers: Record<string, string> = {}, status = 200) {
  return { pid: server.pid, ask: () => answerOf(`${server.url}${path}`, { headers }, status) };
}

function sending(server: Running, method: string, path: string, cookie: string, body: () => object) {
  const headers = { cookie, origin: server.url, "content-type": "application/json" };
  const ask = () => answerOf(`${server.url}${path}`, { method, headers, body: JSON.stringify(body()) }, 0);
  return { pid: server.pid, ask };
}

/** The size of an answer; `status` 0 takes any that says it worked. */
async function answerOf(address: string, init: RequestInit, status: number): Promise<Answer> {
  const answer = await fetch(address, init);
  const worked = status === 0 ? answer.ok : answer.status === status;
  if (!worked) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return { bytes: Buffer.byteLength(text), rows: text === "" ? 0 : rowsIn(JSON.parse(text)) };
}

/** The rows of an answer: those of the lists it holds, or the one it is. */
function rowsIn(answer: object): number {
  const rows = [answer, ...Object.values(answer)].filter(Array.isArray).flat();
  return rows.filter((row) => typeof row === "object").length || 1;
}

/** The limit on writes per minute is part of the product; its counters start far below for the run. */
async function unlimited(): Promise<void> {
  await pool.query("update rate_limits set points = -100000, expire = now() + interval '1 day'");
}

function table(rows: [string, Sample, Sample][]): void {
  const head = ["", "p50 ms", "p95", "p99", "CPU ms", "bytes", "rows", "p50 ÷ floor", "CPU ÷ floor"];
  const cells = rows.map(([name, sample, base]) => [
    name,
    ...[sample.p50, sample.p95, sample.p99, sample.cpu].map((value) => value.toFixed(2)),
    String(sample.bytes),
    String(sample.rows),
    (sample.p50 / base.p50).toFixed(2),
    sample.cpu && base.cpu ? (sample.cpu / base.cpu).toFixed(2) : "–",
  ]);
  for (const line of [head, ...cells]) {
    console.log(line.map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(12))).join(""));
  }
}

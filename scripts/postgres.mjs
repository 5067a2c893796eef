import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A PostgreSQL server of our own for one test run: the one that `TEST_DATABASE_URL` names, or a throw-away cluster
 * from the machine's server binaries. Returns null where there is neither.
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, stop: async () => undefined };
  const bin = binaries();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "redaktionskreis-pg-"));
  const user = asServerUser(folder);
  const data = join(folder, "data");
  const port = await freePort();
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    {
      ...user,
      stdio: "ignore",
    },
  );
  const settings = [
    "-D",
    data,
    "-p",
    String(port),
    "-k",
    folder,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "fsync=off",
  ];
  const server = spawn(join(bin, "postgres"), settings, { ...user, stdio: "ignore" });
  await answering(join(bin, "pg_isready"), port);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function binaries() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(root, version, "bin")),
    "/usr/local/bin",
    "/opt/homebrew/bin",
  ];
  return (
    places.find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "postgres"))) ?? null
  );
}

/** PostgreSQL refuses to run as root: there it runs as the package's own user. */
function asServerUser(folder) {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind) => Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  chownSync(folder, uid, gid);
  return { uid, gid, cwd: folder };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(isReady, port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      execFileSync(isReady, ["-h", "127.0.0.1", "-p", String(port), "-t", "1"], { stdio: "ignore" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL startet nicht.");
}

import { type ChildProcess, spawn } from "node:child_process";

export type Running = { url: string; pid: number; stop(): void };

/** Starts a built Next application in production mode and waits until it answers. */
export async function startNext(folder: string, port: number, env: Record<string, string>): Promise<Running> {
  const next = `${process.cwd()}/node_modules/next/dist/bin/next`;
  const child = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "production", NODE_OPTIONS: "" },
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return { url, pid: child.pid ?? 0, stop: () => child.kill("SIGKILL") };
}

/** Builds an application below the project, once per run. */
export async function buildNext(folder: string): Promise<void> {
  const next = `${process.cwd()}/node_modules/next/dist/bin/next`;
  const child = spawn(process.execPath, [next, "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${folder} does not build`);
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error("the server ended before it answered");
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the server does not answer");
}

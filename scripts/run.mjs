import { spawn } from "node:child_process";
import { join } from "node:path";

const bin = join(process.cwd(), "node_modules", ".bin");

/** Runs a tool of the project, says what it is doing and how long it took; ends the whole run when it fails. */
export async function run(label, command, args, env = {}) {
  const begun = Date.now();
  console.log(`\n▸ ${label} …`);
  const code = await exitCode(command, args, env);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (code === 0) return console.log(`✓ ${label} (${seconds} s)`);
  console.error(`✗ ${label}: beendet mit ${code} nach ${seconds} s`);
  process.exit(code ?? 1);
}

export function exitCode(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
    });
    const end = () => child.kill();
    process.once("exit", end);
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("exit", (code) => {
      process.off("exit", end);
      resolve(code ?? 1);
    });
  });
}

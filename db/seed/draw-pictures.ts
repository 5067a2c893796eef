import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * The drawings of the demo as PNG files, as somebody would upload them. A child process makes them: uploads are read
 * in a process that has no reader for SVG, and must never get one.
 * The child is `draw-pictures-child.mjs` below the working directory, run as it is and never bundled.
 * @throws Error when the child fails
 */
export async function drawPictures(drawings: readonly string[]): Promise<Uint8Array[]> {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "db/seed/draw-pictures-child.mjs");
  const child = spawn(process.execPath, [script], {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A child that dies early closes its input; the exit code below tells the story.
  child.stdin.on("error", () => undefined);
  child.stdin.end(JSON.stringify(drawings));
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await ended;
  if (code !== 0) throw new Error(`the pictures of the demo could not be drawn: exit code ${code}`);
  return toPictures(Buffer.concat(chunks)).map((text) => Buffer.from(text, "base64"));
}

/** The child is our own code, so its answer is trusted as it is. */
function toPictures(bytes: Buffer): string[] {
  return JSON.parse(bytes.toString("utf8")) as string[];
}

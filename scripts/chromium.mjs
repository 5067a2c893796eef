import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The browser for the end-to-end tests; on Debian as root it is installed, otherwise a sentence says what to do. */
export function ensureChromium() {
  const found = process.env.CHROMIUM_PATH ?? find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("▸ Chromium wird über apt installiert …");
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    "Die Browsertests brauchen Chromium. Bitte installieren (Debian/Ubuntu: sudo apt install chromium) oder CHROMIUM_PATH auf einen vorhandenen Browser setzen.",
  );
  process.exit(1);
}

function find() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? null;
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that do not end up in the build. */
const NOT_BUILT = new Set([
  "node_modules",
  "bench",
  "coverage",
  "docs",
  "e2e",
  "playwright-report",
  "scripts",
  "test-results",
]);

/**
 * A fingerprint of everything the build reads, so that an update builds anew and a plain start does not.
 *
 * @param {string} root folder of the project
 * @param {string[]} [dataFolders] top-level folders with data, which are not read
 * @returns {string}
 */
export function sourceHash(root, dataFolders = []) {
  const hash = createHash("sha256");
  const skipped = new Set([...NOT_BUILT, ...dataFolders]);
  const top = readdirSync(root, { withFileTypes: true }).filter((entry) => !skipped.has(entry.name));
  for (const entry of top.sort(byName)) addEntry(hash, root, entry.name, entry);
  return hash.digest("hex");
}

function addEntry(hash, root, path, entry) {
  if (entry.name.startsWith(".")) return;
  if (entry.isDirectory()) {
    const children = readdirSync(join(root, path), { withFileTypes: true }).sort(byName);
    for (const child of children) addEntry(hash, root, `${path}/${child.name}`, child);
    return;
  }
  if (!entry.isFile() || isNotBuilt(entry.name)) return;
  hash
    .update(`${path}\0`)
    .update(readFileSync(join(root, path)))
    .update("\0");
}

function isNotBuilt(name) {
  return /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/.test(name);
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

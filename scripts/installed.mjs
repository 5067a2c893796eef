import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in a lock file of its own,
 * written last, so an interrupted installation has none.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => path === "" || fits(entry, present[path]));
}

function fits(wanted, present) {
  // Other platforms' binaries and the tools of developers may be left out.
  if (!present) return Boolean(wanted.optional || wanted.dev || wanted.devOptional || wanted.peer);
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export default {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
  // The extension keeps the product's own proxy and instrumentation, which lie at the same root, out of the floor.
  pageExtensions: ["floor.ts", "floor.tsx"],
  turbopack: { root: dirname(dirname(here)) },
};

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import access from "@/lib/i18n/de/access";
import errors from "@/lib/i18n/de/errors";

/** Every file of the project that git knows or would take. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(file));
const source = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.startsWith("db/migrations/"));
const product = source.filter(
  (file) => /^(app|components|db|lib)\//.test(file) && !/\.test\.tsx?$/.test(file),
);
const read = (file: string) => readFileSync(file, "utf8");
const lines = (file: string) => read(file).split("\n").length - 1;

describe("the house", () => {
  it("is seen by this test at all", () => {
    expect(product.length).toBeGreaterThan(150);
  });

  it("has only the rooms that ARCHITECTURE.md names", () => {
    const rooms = new Set(
      files.map((file) => file.split("/")[0]).filter((room) => room && !room.includes(".")),
    );
    expect([...rooms].sort()).toEqual([
      "Dockerfile",
      "LICENSE",
      "app",
      "bench",
      "components",
      "db",
      "docs",
      "e2e",
      "lib",
      "scripts",
    ]);
  });

  it("marks every server file as such in its first line", () => {
    const server = product.filter((file) => /^lib\/[^/]+\/server\/.*\.tsx?$/.test(file));
    const bare = server.filter((file) => !read(file).startsWith('import "server-only";'));
    expect(bare).toEqual([]);
  });

  it("keeps files small: none above 250 lines, half of them at 60 or less", () => {
    const written = product.filter((file) => !file.startsWith("lib/i18n/"));
    const sizes = written.map((file) => ({ file, size: lines(file) })).sort((a, b) => a.size - b.size);
    expect(sizes.filter(({ size }) => size > 250)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.size).toBeLessThanOrEqual(60);
  });

  it("names nothing utils, helpers, services or types, and has no barrels but the schema's", () => {
    const odd = product.filter((file) => /(^|\/)(utils?|helpers?|services?|types)(\/|\.tsx?$)/.test(file));
    const barrels = product.filter((file) => /^index\.tsx?$/.test(basename(file)));
    expect(odd).toEqual([]);
    expect(barrels).toEqual(["db/schema/index.ts"]);
  });

  it("reads the clock only at the edge", () => {
    const edge =
      /^(app\/|lib\/api\/server\/(request|runtime|start)\.ts|lib\/access\/server\/auth-options\.ts|db\/(connection|embedded\/|testing)|components\/)/;
    const offenders = product.filter(
      (file) => !edge.test(file) && /new Date\(\)|Date\.now\(\)/.test(code(file)),
    );
    expect(offenders).toEqual([]);
  });

  it("lets every write verb ask for a right and record what it did", () => {
    const writes = product.filter((file) =>
      /^lib\/[^/]+\/server\/(create|update|transition|delete|undo|run|save|set|end|revoke|invite)-[^/]+\.ts$/.test(
        file,
      ),
    );
    const verbs = writes.filter(
      (file) => ![...storage, ...aboutOneself].includes(file) && !file.startsWith("lib/access/"),
    );
    expect(verbs.length).toBeGreaterThan(10);
    expect(verbs.filter((file) => !/enter\w*\(/.test(read(file)))).toEqual([]);
    expect(verbs.filter((file) => !/record\w*\(/.test(read(file)))).toEqual([]);
  });

  it("brings no schema of the contract into the browser, and no large edition of zod", () => {
    const client = product.filter((file) => file.startsWith("components/") || /^lib\/\w+\/rules/.test(file));
    const values = /^import (?!type )(?!\{( type [\w ]+,?)+ \}).*(\/contract(-parts)?"|api\/base"|"zod");$/m;
    expect(client.filter((file) => values.test(read(file)))).toEqual([]);
  });

  it("builds no SQL from raw text with input in it", () => {
    const raw = product.filter((file) => /sql\.raw\(/.test(code(file)));
    expect(raw.filter((file) => !/^db\/schema\//.test(file))).toEqual([]);
  });
});

describe("refusals", () => {
  it("have a sentence for every reason a verb can give", () => {
    const given = product.flatMap((file) =>
      [
        ...code(file).matchAll(
          /(?:ruleBroken\(|new AppError\("[A-Z_]+", |refusal\(\d+, "[A-Z_]+", |why: )"([a-zA-Z.]+)"/g,
        ),
      ].map((match) => match[1] ?? ""),
    );
    const said = [
      ...Object.keys(errors),
      ...Object.keys(access.reasons),
      ...Object.keys(errors.sheet).map((key) => `sheet.${key}`),
      ...Object.keys(errors.media).map((key) => `media.${key}`),
    ];
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((reason) => !said.includes(reason))).toEqual([]);
  });
});

describe("the documents", () => {
  const documents = files.filter((file) => file.endsWith(".md"));

  it.each(documents)("%s cites only paths that exist", (document) => {
    const cited = [
      ...read(document).matchAll(/`((?:app|components|db|lib|e2e|docs|scripts|bench)\/[\w./[\]()@*-]+)`/g),
    ];
    const missing = cited
      .map((match) => match[1] ?? "")
      .filter((path) => !path.includes("*") && !existsSync(path));
    expect(missing).toEqual([]);
  });
});

/** What a verb above them calls after it has asked, and doors that hand on to a verb. */
const storage = ["lib/posts/server/save-post.ts", "lib/approvals/server/undo-by-link.ts"];

/** Settings of the person signed in, which no other can reach. */
const aboutOneself = [
  "lib/notices/server/set-notice-setting.ts",
  "lib/notices/server/set-quiet-mails.ts",
  "lib/absences/server/create-absence.ts",
  "lib/absences/server/update-absence.ts",
];

/** The text without comments. */
function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}

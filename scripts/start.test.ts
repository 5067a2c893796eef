import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "./installed.mjs";
import { whyNoPort } from "./port.mjs";
import { sourceHash } from "./source-hash.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("whether the dependencies are installed", () => {
  const locks = (wanted: object, present: object) => {
    mkdirSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...wanted } }));
    writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: present }));
    return isInstalled(root);
  };

  it("knows a finished installation, also without other platforms' packages", () => {
    const a = { version: "1.0.0", integrity: "x" };
    expect(
      locks({ "node_modules/a": a, "node_modules/b": { ...a, optional: true } }, { "node_modules/a": a }),
    ).toBe(true);
  });

  it("asks for an installation when a package is missing, has changed or nothing is there", () => {
    const a = { version: "1.0.0", integrity: "x" };
    expect(isInstalled(root)).toBe(false);
    expect(locks({ "node_modules/a": a }, {})).toBe(false);
    expect(locks({ "node_modules/a": { ...a, version: "1.0.1" } }, { "node_modules/a": a })).toBe(false);
  });
});

describe("the port", () => {
  const listening = async () => {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    return { port, close: () => new Promise((closed) => server.close(closed)) };
  };
  const ask = (port: number, patience?: number) => whyNoPort({ port, host: "127.0.0.1", patience });

  it("is refused with a sentence while another program has it", async () => {
    const other = await listening();
    expect(await ask(other.port, 0)).toMatch(/ist belegt/);
    await other.close();
    expect(await ask(other.port, 0)).toBeUndefined();
  });

  it("is waited for while a killed server still closes its database", async () => {
    const other = await listening();
    const answer = ask(other.port);
    await other.close();
    expect(await answer).toBeUndefined();
  });

  it("is refused where it is none", async () => {
    expect(await ask(Number("abc"))).toMatch(/Zahl von 1 bis 65535/);
  });
});

describe("the fingerprint of the source", () => {
  const write = (path: string, content: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  };

  it("changes with what the build reads and with nothing else", () => {
    write("lib/a.ts", "1");
    const before = sourceHash(root, ["data"]);
    for (const path of [
      "lib/a.test.ts",
      "README.md",
      "e2e/a.ts",
      "data/file",
      ".next/x",
      "node_modules/a/b.js",
    ]) {
      write(path, "2");
    }
    expect(sourceHash(root, ["data"])).toBe(before);
    write("lib/a.ts", "2");
    expect(sourceHash(root, ["data"])).not.toBe(before);
  });

  it("changes when a file moves", () => {
    write("lib/a.ts", "1");
    const before = sourceHash(root);
    rmSync(join(root, "lib"), { recursive: true });
    write("lib/b.ts", "1");
    expect(sourceHash(root)).not.toBe(before);
  });
});

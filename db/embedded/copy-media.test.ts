import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { copyMedia } from "@/db/embedded/copy-media";

const otherDisk = vi.hoisted(() => ({ is: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const link: typeof real.link = (from, to) =>
    otherDisk.is ? Promise.reject(Object.assign(new Error(), { code: "EXDEV" })) : real.link(from, to);
  return { ...real, link };
});

const root = mkdtempSync(join(tmpdir(), "copy-media-"));
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ["on the same disk", false],
  ["on another one", true],
])("copies what is missing %s, and only whole files", async (name, is) => {
  otherDisk.is = is;
  const [from, to] = [join(root, name, "from"), join(root, name, "to")];
  for (const folder of [join(from, "3f"), join(to, "3f")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(from, "3f", "a.320"), "new");
  writeFileSync(join(from, "3f", "b.320.x.tmp"), "half");
  await copyMedia(from, to);
  await copyMedia(from, to);
  expect(readdirSync(join(to, "3f"))).toEqual(["a.320"]);
  expect(readFileSync(join(to, "3f", "a.320"), "utf8")).toBe("new");
});

it("has nothing to do without a folder", async () => {
  await copyMedia(join(root, "none"), join(root, "to"));
  expect(readdirSync(root)).not.toContain("to");
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { openTestDatabase } from "@/db/testing";
import { addAssociation, addMember } from "@/db/testing-data";
import { requestTo, running, signIn, testRuntime } from "@/lib/api/testing";
import { localStorage } from "@/lib/media/server/local-storage";
import { replaceStorage } from "@/lib/media/server/storage";
import { pictureFile } from "@/lib/media/testing";
import { badBodies, badFiles, badTexts, smuggled } from "@/lib/testing-corpus";
import { GET, PATCH, POST } from "./route";

let db: Db;
let close: () => Promise<void>;
let associationId: string;
let cookie: string;
const folder = mkdtempSync(join(tmpdir(), "media-"));
const storage = localStorage(folder);

beforeAll(async () => {
  ({ db, close } = await openTestDatabase());
  associationId = (await addAssociation(db, "Celle", (await addAssociation(db, "LV")).id)).id;
  running.redaktionskreis = testRuntime(db);
  replaceStorage(storage);
});
/** Somebody new each time, so that nobody meets a limit because of another test. */
beforeEach(async () => {
  const { personId } = await addMember(db, associationId, ["editor"]);
  cookie = await signIn(db, personId, new Date());
});
afterAll(async () => {
  delete running.redaktionskreis;
  replaceStorage(undefined);
  rmSync(folder, { recursive: true, force: true });
  await close();
});

const at = (path: string) => `/associations/${associationId}${path}`;
const ask = async (path: string) => {
  const answer = await GET(requestTo(at(path), { headers: { cookie } }));
  return { status: answer.status, body: answer.status === 200 ? await answer.json() : null };
};
const send = (method: "POST" | "PATCH", path: string, body: object) =>
  (method === "POST" ? POST : PATCH)(
    requestTo(at(path), { method, body: JSON.stringify(body), headers: { cookie } }),
  );
async function upload(file: File, mediaId = v7()): Promise<Response> {
  const form = new FormData();
  form.set("mediaId", mediaId);
  form.set("file", file);
  const { headers, body } = new Response(form);
  const sent = { "content-type": headers.get("content-type") ?? "", cookie };
  return POST(requestTo(at("/media"), { method: "POST", body, duplex: "half", headers: sent }));
}

/** The beginning of a text, cut between signs and never within one. */
const cut = (text: string, most: number) => [...text].slice(0, most / 2).join("");

/** Every field of a post and its research that takes a text, with as much of this one as it holds. */
function fieldsWith(text: string, [sourceId, contactId, factId]: readonly [string, string, string]) {
  const line = cut(text, 300);
  return {
    title: `!${cut(text, 198)}!`,
    body: cut(text, 20_000),
    note: cut(text, 20_000),
    researchNote: cut(text, 20_000),
    hashtags: cut(text, 1_000),
    link: `!${cut(text, 1_900)}!`,
    callToAction: cut(text, 1_000),
    firstComment: cut(text, 8_000),
    sources: { [sourceId]: { title: line, address: cut(text, 2_000), seenOn: null } },
    contacts: { [contactId]: { name: line, role: line, phone: line, email: line } },
    facts: { [factId]: { statement: cut(text, 1_000), verifiedById: null } },
  };
}

const one = (id: string) => expect.objectContaining({ id });

describe.each(badTexts)("the text «$name»", ({ text, kept, expected }) => {
  const ids = [v7(), v7(), v7()] as const;
  const query = (name: string) => `${name}=${encodeURIComponent(`!${cut(text, 60)}`.toWellFormed())}`;

  it("is kept in every field of an idea and of its research, found, compared and exported", async () => {
    const made = await send("POST", "/posts", { stage: "idea", ...fieldsWith(text, ids) });
    expect(made.status).toBe(201);
    const { id, revision } = await made.json();
    expect((await ask(`/posts/${id}`)).body).toMatchObject(fieldsWith(kept, ids));
    const changes = { body: `!${cut(text, 20_000).slice(1)}`, note: "" };
    const edit = { expectedRevision: revision, base: { body: "", note: "" }, changes };
    expect((await send("PATCH", `/posts/${id}`, edit)).status).toBe(200);
    expect((await ask(`/ideas?${query("text")}`)).body.ideas).toContainEqual(one(id));
    expect((await ask(`/posts?${query("text")}&limit=200`)).body.posts).toContainEqual(one(id));
    const { title } = fieldsWith(text.toWellFormed(), ids);
    const similar = await ask(`/similar-posts?title=${encodeURIComponent(title)}`);
    expect(similar.status).toBe(200);
    if (/[\p{L}\p{N}]/u.test(kept)) expect(similar.body.posts).toContainEqual(one(id));
    for (const format of ["xlsx", "csv"]) {
      const path = at(`/export?format=${format}`);
      const file = await GET(requestTo(path, { headers: { cookie } }));
      expect([file.status, (await file.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    }
  });

  it("is kept in a comment and its passage", async () => {
    const { id } = await (await send("POST", "/posts", { title: "Kältebus" })).json();
    const say = { commentId: v7(), threadId: null, quote: cut(text, 500), body: `!${cut(text, 9_998)}!` };
    expect((await send("POST", `/posts/${id}/comments`, say)).status).toBe(201);
    const { body } = await ask(`/posts/${id}/comments`);
    expect(body).toMatchObject({ comments: [{ quote: cut(kept, 500), body: `!${cut(kept, 9_998)}!` }] });
  });

  it("is kept in what describes a picture, and makes no other file of it as its name", async () => {
    const answer = await upload(await pictureFile(`${cut(text, 400)}.jpg`, 40));
    expect(answer.status).toBe(201);
    const { id, name, revision } = await answer.json();
    expect(name).toMatch(/^[^\p{Cc}\p{Cf}/\\]+$/u);
    const changes = (of: string) => ({
      altText: `!${cut(of, 998)}!`,
      credit: `!${cut(of, 298)}!`,
      folder: `!${cut(of, 98)}!`,
    });
    const edit = { expectedRevision: revision, base: {}, changes: changes(text) };
    expect((await send("PATCH", `/media/${id}`, edit)).status).toBe(200);
    expect((await ask(`/media/${id}`)).body).toMatchObject(changes(kept));
    expect((await ask(`/media?${query("q")}`)).body.media).toContainEqual(one(id));
  });

  if (expected === "works") return;

  it("is refused where it is too long or says nothing, and leaves nothing behind", async () => {
    const before = (await ask("/posts")).body.total;
    const fields = ["title", ...(expected === "tooLong" ? ["body", "note", "researchNote", "hashtags"] : [])];
    for (const field of fields) {
      expect((await send("POST", "/posts", { title: "x", [field]: text })).status).toBe(400);
    }
    expect((await ask("/posts")).body.total).toBe(before);
    const { id } = await (await send("POST", "/posts", { title: "Kältebus" })).json();
    const say = { commentId: v7(), threadId: null, body: text };
    expect((await send("POST", `/posts/${id}/comments`, say)).status).toBe(400);
    expect((await ask(`/posts/${id}/comments`)).body.comments).toEqual([]);
  });
});

describe("a bad file sent to the library", () => {
  it.each(badFiles)("$name: $expected", async (file) => {
    const mediaId = v7();
    const answer = await upload(new File([new Uint8Array(await file.bytes())], file.fileName), mediaId);
    const made = await answer.json();
    if (file.expected !== "works") {
      expect([answer.status, made.data.reason]).toEqual([422, file.expected]);
      return expect((await ask(`/media/${mediaId}`)).status).toBe(404);
    }
    expect(answer.status).toBe(201);
    expect(made).toMatchObject({ mime: file.mime });
    expect(made.name).toMatch(/^[^\p{Cc}\p{Cf}/\\]+$/u);
  });

  it("leaves nothing of what was hidden in it, nor of what was refused", async () => {
    const stored = await Array.fromAsync(storage.list());
    expect(stored.length).toBeGreaterThan(0);
    for (const one of stored) {
      const file = await storage.read(one);
      const bytes = Buffer.from(await new Response(file?.body).arrayBuffer());
      expect(bytes.includes(smuggled)).toBe(false);
      expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
    }
  });
});

it.each(badBodies)("$name are refused before they are read to their end", async (body) => {
  const megabyte = new Uint8Array(1024 * 1024);
  let sent = 0;
  const stream = new ReadableStream({
    pull: (controller) => {
      if (sent === body.bytes) return controller.close();
      sent += megabyte.byteLength;
      controller.enqueue(megabyte);
    },
  });
  const length: Record<string, string> = body.declared ? { "content-length": `${body.bytes}` } : {};
  const headers = { "content-type": "multipart/form-data; boundary=x", cookie, ...length };
  const init = { method: "POST", body: stream, duplex: "half" as const, headers };
  const answer = await POST(requestTo(at("/media"), init));
  expect([answer.status, (await answer.json()).data.reason]).toEqual([413, body.expected]);
  expect(sent).toBeLessThan(body.bytes * (body.declared ? 0.1 : 0.6));
});

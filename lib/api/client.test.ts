import { afterEach, expect, it, vi } from "vitest";
import { client } from "./client";

afterEach(() => {
  vi.unstubAllGlobals();
});

const save = { associationId: "a", postId: "p", expectedRevision: 1, base: {} };

it("lets a save outlive the page that is being left, and nothing else", async () => {
  const keepalive = page("hidden");
  await attempt(() => client.posts.updatePost({ ...save, changes: { body: "Letzter Satz" } }));
  await attempt(() => client.posts.getPost({ associationId: "a", postId: "p" }));
  expect(keepalive).toEqual([true, false]);
});

it("sends as usual what a browser would not carry, or while the page is there", async () => {
  const hidden = page("hidden");
  await attempt(() => client.posts.updatePost({ ...save, changes: { body: "ä".repeat(40_000) } }));
  const visible = page("visible");
  await attempt(() => client.posts.updatePost({ ...save, changes: { body: "Satz" } }));
  expect([hidden, visible]).toEqual([[false], [false]]);
});

/** A browser's page in that state; gives back whether each request may outlive it. */
function page(visibilityState: "hidden" | "visible"): (boolean | undefined)[] {
  const seen: (boolean | undefined)[] = [];
  vi.stubGlobal("window", { location: { origin: "https://plan.example" } });
  vi.stubGlobal("document", { visibilityState });
  vi.stubGlobal("fetch", async (_request: Request, init: RequestInit) => {
    seen.push(init.keepalive);
    return new Response("{}", { headers: { "content-type": "application/json" } });
  });
  return seen;
}

/** The answer does not matter here. */
async function attempt(call: () => Promise<unknown>): Promise<void> {
  await call().catch(() => undefined);
}

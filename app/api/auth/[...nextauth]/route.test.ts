import { expect, it } from "vitest";
import { GET, POST } from "./route";

const ask = (method: string, path: string, headers: Record<string, string> = {}) => {
  const init = { method, headers: { host: "here.example", origin: "http://here.example", ...headers } };
  const context = { params: Promise.resolve({ nextauth: path.split("/") }) };
  return (method === "GET" ? GET : POST)(new Request(`http://here.example/api/auth/${path}`, init), context);
};
const status = async (...of: Parameters<typeof ask>) => (await ask(...of)).status;

it("opens no door of next-auth but the three we use", async () => {
  for (const path of ["session", "providers", "signin", "error", "callback/password"])
    expect([path, await status("GET", path)]).toEqual([path, 404]);
  for (const path of ["csrf", "signin/email", "callback/other", "_log"])
    expect([path, await status("POST", path)]).toEqual([path, 404]);
});

it("refuses a form of a foreign page, of unknown length or too long, before it is read", async () => {
  const foreign = { origin: "http://elsewhere.example", "content-length": "10" };
  expect(await status("POST", "callback/password", foreign)).toBe(403);
  expect(await status("POST", "callback/password")).toBe(411);
  expect(await status("POST", "callback/password", { "content-length": "16385" })).toBe(413);
});

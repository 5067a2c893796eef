import { expect, personWith, signIn, test } from "./fixtures";

test("every answer carries the headers that keep strangers out", async ({ page }) => {
  for (const address of ["/sign-in", "/api/v1/me", "/api/health", "/does-not-exist"]) {
    const answer = await page.request.get(address);
    const headers = answer.headers();
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("same-origin");
    expect(headers["x-powered-by"], address).toBeUndefined();
    expect(headers["content-security-policy"], address).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], address).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
});

test("a visitor gets nothing of a protected page, whatever tricks the request plays", async ({
  playwright,
  baseURL,
}) => {
  const request = await playwright.request.newContext({ baseURL });
  const tricks: [string, Record<string, string>][] = [
    [
      "/celle/calendar",
      { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    ],
    ["/celle/calendar", { RSC: "1" }],
    ["/celle/calendar", { RSC: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }],
    ["/celle/calendar.rsc", {}],
    ["/celle/calendar/", {}],
    ["//celle/calendar", {}],
    ["/%63elle/calendar", {}],
    ["/celle/./calendar", {}],
    ["/celle/calendar;x", {}],
    ["/celle/calendar", { "x-invoke-path": "/celle/calendar", "x-matched-path": "/celle/calendar" }],
  ];
  for (const [address, headers] of tricks) {
    const answer = await request.get(`${baseURL}${address}`, { headers, maxRedirects: 0 });
    const text = await answer.text();
    expect(text, `${address} ${JSON.stringify(headers)}`).not.toMatch(/data-post=|"revision"|brinkhus/i);
  }
});

test("the cookie is closed to scripts, and a write from another origin is refused", async ({
  page,
  context,
}) => {
  await signIn(page, personWith("editor", "nienburg"));
  const session = (await context.cookies()).find((cookie) => cookie.name.endsWith("redaktionskreis-session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  for (const origin of ["https://evil.example", "null"]) {
    const answer = await page.request.patch("/api/v1/me", {
      headers: { origin },
      data: { name: "x", locale: "de", theme: "dark" },
    });
    expect(answer.status(), origin).toBe(403);
  }
});

test("signing out everywhere ends the other browser's session within seconds", async ({
  page,
  browser,
  baseURL,
}) => {
  const email = personWith("editor", "norden");
  await signIn(page, email);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, email);
  const ended = await page.request.delete("/api/v1/me/sessions", {
    headers: { origin: baseURL ?? "" },
  });
  expect(ended.ok()).toBe(true);
  expect((await other.request.get("/api/v1/me")).status()).toBe(401);
});

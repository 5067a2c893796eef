import { afterEach, describe, expect, it, vi } from "vitest";

const load = async (publicUrl?: string) => {
  vi.stubEnv("PUBLIC_URL", publicUrl);
  vi.resetModules();
  const [{ sameOrigin }, { securityHeaders }, { contentSecurityPolicy }, cookies] = await Promise.all([
    import("./same-origin"),
    import("./security-headers"),
    import("./content-security-policy"),
    import("./auth-cookies"),
  ]);
  return { sameOrigin, securityHeaders, contentSecurityPolicy, ...cookies };
};
afterEach(() => vi.unstubAllEnvs());

const write = (headers: Record<string, string>) =>
  new Request("http://ignored/", { method: "POST", headers });

describe("a write without a public address set", () => {
  it.each(["localhost:3000", "127.0.0.1:4711", "[::1]:3000", "plan.example"])(
    "comes from our own page at %s",
    async (host) => {
      const { sameOrigin } = await load();
      expect(sameOrigin(write({ host, origin: `http://${host}` }))).toBe(true);
      expect(sameOrigin(write({ host, origin: `http://${host}`, "sec-fetch-site": "same-origin" }))).toBe(
        true,
      );
    },
  );

  it.each<Record<string, string>>([
    {},
    { origin: "null" },
    { origin: "http://evil.example" },
    { origin: "http://localhost:3001" },
    { origin: "http://localhost:3000.evil.example" },
    { origin: "http://localhost" },
    { origin: "http://evil.example", "x-forwarded-host": "evil.example" },
    { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" },
    { origin: "http://localhost:3000", "sec-fetch-site": "same-site" },
    { origin: "http://localhost:3000", "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-origin" },
    { origin: "file://localhost:3000" },
    { referer: "http://localhost:3000/" },
  ])("is refused with %j", async (headers) => {
    const { sameOrigin } = await load();
    expect(sameOrigin(write({ host: "localhost:3000", ...headers }))).toBe(false);
  });
});

describe("an installation with a public https address", () => {
  const open = () => load("https://plan.example/");

  it("takes writes only from there, whatever host the proxy asks for", async () => {
    const { sameOrigin } = await open();
    expect(sameOrigin(write({ host: "app:3000", origin: "https://plan.example" }))).toBe(true);
    expect(sameOrigin(write({ host: "plan.example", origin: "http://plan.example" }))).toBe(false);
    expect(sameOrigin(write({ host: "evil.example", origin: "https://evil.example" }))).toBe(false);
  });

  it("binds its cookies to host and https, and asks browsers to stay there", async () => {
    const { authCookies, securityHeaders, contentSecurityPolicy } = await open();
    for (const cookie of Object.values(authCookies)) {
      expect(cookie?.name).toMatch(/^__Host-/);
      expect(cookie?.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    }
    expect(new Map(securityHeaders()).get("Strict-Transport-Security")).toContain("max-age=31536000");
    expect(contentSecurityPolicy("n")).toContain("upgrade-insecure-requests");
  });
});

it("uses plain cookie names and no HSTS over http, where browsers would refuse them", async () => {
  const { authCookies, securityHeaders } = await load();
  expect(authCookies.sessionToken).toMatchObject({
    name: "redaktionskreis-session",
    options: { secure: false },
  });
  expect(new Map(securityHeaders()).has("Strict-Transport-Security")).toBe(false);
});

it("allows scripts only by nonce", async () => {
  const { contentSecurityPolicy } = await load();
  const script = contentSecurityPolicy("abc=")
    .split("; ")
    .find((one) => one.startsWith("script-src"));
  expect(script).toBe("script-src 'self' 'nonce-abc=' 'strict-dynamic'");
});

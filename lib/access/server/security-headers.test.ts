import { expect, it } from "vitest";
import nextConfig from "@/next.config.js";
import { config as proxied } from "@/proxy";
import { securityHeaders } from "./security-headers";

it("gives the build's own files, which the proxy leaves out, the same headers as far as they fit", async () => {
  const covers = (path: string) => proxied.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path));
  expect(["/", "/api/health", "/icon.svg"].map(covers)).toEqual([true, true, true]);
  expect(covers("/_next/static/chunks/a.js")).toBe(false);

  const [rule, ...others] = (await nextConfig.headers?.()) ?? [];
  expect([rule?.source, others]).toEqual(["/_next/static/:path*", []]);
  const everywhere = new Map(securityHeaders());
  expect(rule?.headers.map(({ key }) => key)).toContain("X-Content-Type-Options");
  expect(rule?.headers.filter(({ key, value }) => everywhere.get(key) !== value)).toEqual([]);
});

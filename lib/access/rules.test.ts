import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseEmail, ownPath } from "./rules";

describe("an e-mail address", () => {
  it("has one spelling, whatever case and width it was typed in", () => {
    expect(normaliseEmail("  Hannah.Vogt@Example.ORG ")).toBe("hannah.vogt@example.org");
    expect(normaliseEmail("ｈannah@example.org")).toBe("hannah@example.org");
    expect(normaliseEmail("hannah＠example.org")).toBe("hannah@example.org");
  });

  it.each([
    ["two signs after folding the fullwidth one", "victim@example.org＠evil.example"],
    ["two signs after folding the small one", "victim@example.org﹫evil.example"],
    ["a quoted sign", '"victim@example.org"@evil.example'],
    ["a list", "victim@example.org,attacker@evil.example"],
    ["a list in brackets", "<victim@example.org>attacker@evil.example"],
    ["Cyrillic letters in the domain", "hannah@exаmple.org"],
    ["Cyrillic letters before the sign", "hаnnah@example.org"],
    ["a letter that only lower-cases to ASCII with a mark", "hannah@examplİ.org"],
    ["a hidden character", "hannah​@example.org"],
    ["a line break", "hannah@example.org\r\nBcc: all@example.org"],
    ["a comment", "hannah@example.org (Hannah)"],
    ["no sign", "hannah.example.org"],
    ["no name", "@example.org"],
    ["no domain", "hannah@"],
    ["too much of it", `${"a".repeat(250)}@example.org`],
    ["nothing", ""],
  ])("is refused with %s", (_what, raw) => {
    expect(normaliseEmail(raw)).toBeNull();
  });

  it("stays the same when it is normalised again", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const once = normaliseEmail(raw);
        expect(once === null || normaliseEmail(once) === once).toBe(true);
      }),
    );
  });
});

describe("the way back after signing in", () => {
  it.each(["/", "/kv-harz/calendar", "/kv-harz/calendar?month=2026-12#x", "/a/../b"])(
    "keeps the own path %s",
    (path) => {
      expect(ownPath(path)).toBe(path === "/a/../b" ? "/b" : path);
    },
  );

  it.each([
    "https://evil.example",
    "http://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https:evil.example",
    "https:/evil.example",
    "evil.example",
    "@evil.example",
    ".evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%09/\\evil.example",
    "/api/auth/signout",
    "",
    null,
    undefined,
    ["/a"],
  ])("leads home instead of to %j", (target) => {
    expect(ownPath(target)).toBe("/");
  });

  it("never leaves the site, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((tail) => `/${tail}`),
        ),
        (target) => {
          expect(new URL(ownPath(target), "https://here.example").origin).toBe("https://here.example");
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { pickLocale, pickLocaleInBrowser } from "@/lib/i18n/locale";

describe("the language of a request", () => {
  it("is the remembered one, whatever the browser wishes", () => {
    expect(pickLocale("en", "de-DE,de;q=0.9")).toBe("en");
  });

  it("is the wish with the most weight that we speak", () => {
    expect(pickLocale(undefined, "fr-FR, de;q=0.3, en-GB;q=0.8, en;q=0.2")).toBe("en");
  });

  it("leaves out what the browser refuses", () => {
    expect(pickLocale(undefined, "en;q=0, pl")).toBe("de");
  });

  it("is German when nothing usable is said", () => {
    expect(pickLocale("<script>", null)).toBe("de");
    expect(pickLocale(undefined, ";;q=,,")).toBe("de");
  });
});

describe("the language of a browser", () => {
  it("is the remembered one, found among other cookies", () => {
    expect(pickLocaleInBrowser("rk_theme=dark; rk_locale=en; x=1", ["de-DE", "de"])).toBe("en");
  });

  it("is the first of its languages that we speak", () => {
    expect(pickLocaleInBrowser("rk_locale_old=de", ["fr", "en-GB", "de"])).toBe("en");
    expect(pickLocaleInBrowser("", [])).toBe("de");
  });
});

import { expect, it } from "vitest";
import { crestLetters } from "@/components/shell/crest";
import { initials } from "@/components/ui/initials";

it("takes the first letters of the first and the last name", () => {
  expect(initials("Jana Brandt")).toBe("JB");
  expect(initials("Özlem Yıldız-Łukasz")).toBe("ÖŁ");
  expect(initials("Ömer")).toBe("Ö");
  expect(initials("  ")).toBe("");
});

it("takes the letters of a district's crest from its place", () => {
  expect(crestLetters("Kreisverband Celle")).toBe("CE");
  expect(crestLetters("KV Lüchow-Dannenberg")).toBe("LÜ");
});

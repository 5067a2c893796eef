import { describe, expect, it } from "vitest";
import { checkPassword } from "./check-password";

const owner = { email: "hannah.vogt@example.org" };
const reason = (password: string, of = owner) => {
  try {
    checkPassword(password, of);
    return "fine";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe("a password", () => {
  it.each([
    "Passwort2026!",
    "P@ssw0rd!2026",
    "Sommer202611!",
    "!!!Willkommen1",
    "passwortpasswort",
    "MÜNCHEN123456",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "123456789012",
    "qwertzuiop12",
    "asdfghjkl1234",
    "1q2w3e4r5t6y",
    "poiuztrewq123",
    "unbelievable",
  ])("is refused as common: %s", (password) => {
    expect(reason(password)).toBe("RULE: passwordCommon");
  });

  it.each(["Redaktionskreis-7-Tal", "x-hannah.vogt-blau-9"])(
    "is refused for the own word in it: %s",
    (password) => {
      expect(reason(password)).toBe("RULE: passwordOwnWord");
    },
  );

  it.each(["Kranich über Moor 7", "vier Tassen grüner Tee", "zTq8-mLw2-pXv5", "korrekt Pferd Batterie"])(
    "is taken: %s",
    (password) => {
      expect(reason(password)).toBe("fine");
    },
  );

  it("may contain a name of an address that is too short to mean anything", () => {
    expect(reason("Kranich im Moor", { email: "im@example.org" })).toBe("fine");
  });
});

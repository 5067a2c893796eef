import { describe, expect, it } from "vitest";
import { isWithdrawn, mediaProblems } from "./rules";
import { mediaAddress } from "./rules-address";
import { altTextHint } from "./rules-alt-text";
import { byteRange } from "./rules-byte-range";
import { contentDisposition, nameFromFile } from "./rules-file-name";

const mira = {
  id: "mira",
  name: "Mira",
  minor: false,
  guardians: "",
  channelKinds: [],
  purpose: "",
  validUntil: null,
  formOnFile: true,
  formNote: "",
  withdrawnAt: null,
  revision: 1,
};
const shown = {
  altText: "Ein Bus",
  decorative: false,
  credit: "Foto: AWO",
  licence: "own" as const,
  people: [mira],
};
const setting = { day: "2026-12-01", channelKinds: ["facebook", "website"] as const };
const keys = (change: object, person: object = {}) =>
  mediaProblems({ ...shown, ...change, people: [{ ...mira, ...person }] }, setting).map(({ key }) => key);

describe("a medium in a post", () => {
  it("has no problem when its texts and consents are complete", () => {
    expect(keys({})).toEqual([]);
    expect(mediaProblems({ ...shown, people: [] }, setting)).toEqual([]);
  });

  it("needs an alternative text unless it only decorates, a known licence and a credit", () => {
    expect(keys({ altText: "  ", credit: " ", licence: "unknown" })).toEqual([
      "altTextMissing",
      "licenceUnknown",
      "creditMissing",
    ]);
    expect(keys({ altText: "", decorative: true })).toEqual([]);
  });

  it("needs a form, guardians of a minor, and a consent that lasts to the planned day", () => {
    expect(keys({}, { formOnFile: false })).toEqual(["formMissing"]);
    expect(keys({}, { minor: true })).toEqual(["guardiansMissing"]);
    expect(keys({}, { minor: true, guardians: "Eltern" })).toEqual([]);
    expect(keys({}, { minor: true, guardians: null })).toEqual([]);
    expect(keys({}, { validUntil: "2026-12-01" })).toEqual([]);
    expect(keys({}, { validUntil: "2026-11-30" })).toEqual(["consentExpired"]);
  });

  it("may go only to the channels the consent covers, and names the others", () => {
    expect(keys({}, { channelKinds: ["facebook", "website", "press_release"] })).toEqual([]);
    const people = [{ ...mira, channelKinds: ["website" as const] }];
    expect(mediaProblems({ ...shown, people }, setting)).toEqual([
      { key: "channelNotCovered", personId: "mira", channelKinds: ["facebook"] },
    ]);
  });

  it("is not to be mended once somebody has withdrawn", () => {
    const people = [{ ...mira, formOnFile: false, withdrawnAt: "2026-11-01T08:00:00Z" }];
    expect(mediaProblems({ ...shown, people }, setting)).toEqual([
      { key: "consentWithdrawn", personId: "mira" },
    ]);
    expect([isWithdrawn({ people }), isWithdrawn(shown)]).toEqual([true, false]);
  });
});

it("hints at alternative texts that are too short, too long, or say that they are a picture", () => {
  const good = "Vor dem Kältebus in Celle reichen zwei Helferinnen Suppe und Tee an eine Reihe von Menschen.";
  expect(altTextHint("")).toBeNull();
  expect(altTextHint(good)).toBeNull();
  expect(altTextHint("Ein Bus")).toBe("tooShort");
  expect(altTextHint(good.repeat(3))).toBe("tooLong");
  for (const start of ["Bild von ", "Foto von ", "Ein Foto von ", "Das Bild: ", "Photo of "]) {
    expect(altTextHint(start + good)).toBe("saysItIsAPicture");
  }
  expect(altTextHint(`Bildungsreferentin: ${good}`)).toBeNull();
});

it("names a medium after its file, without anything that is not its name", () => {
  expect(nameFromFile("../../etc/Sommer_fest.JPG")).toBe("Sommer fest");
  expect(nameFromFile("C:\\Bilder\\a\u202Egpj.exe")).toBe("agpj");
  expect(nameFromFile(".jpg")).toBe("Ohne Namen");
  expect(nameFromFile("x".repeat(500))).toHaveLength(200);
});

it("writes a file's name so that no browser reads more out of it", () => {
  const header = contentDisposition("inline", `Ä "x"\r\nSet-Cookie: a=b (1)'.png`);
  expect(header).toMatch(/^inline; filename="[^"\r\n]*"; filename\*=UTF-8''[\w%.~!-]+$/);
  expect(contentDisposition("attachment", "\uD800.png")).toContain("%EF%BF%BD.png");
});

it("reads one range, and takes anything else for the whole file", () => {
  expect(byteRange(null, 10)).toBe("whole");
  expect(byteRange("bytes=0-", 10)).toEqual({ start: 0, end: 9 });
  expect(byteRange("bytes=2-100", 10)).toEqual({ start: 2, end: 9 });
  expect(byteRange("bytes=-100", 10)).toEqual({ start: 0, end: 9 });
  expect(byteRange("bytes=-0", 10)).toBe("unsatisfiable");
  expect(byteRange("bytes=10-", 10)).toBe("unsatisfiable");
  for (const odd of ["bytes=5-2", "bytes=-", "bytes=1-2,4-5", "lines=1-2"])
    expect(byteRange(odd, 10)).toBe("whole");
});

it("puts the version of the file into its address", () => {
  expect(mediaAddress({ id: "m", fileRevision: 3 }, 800)).toBe("/api/media/m/800?v=3");
});

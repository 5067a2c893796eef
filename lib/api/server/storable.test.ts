import fc from "fast-check";
import { expect, it } from "vitest";
import { storable } from "./storable";

it("takes out what no database keeps, however deep, and leaves files alone", () => {
  const file = new File(["\0"], "x.jpg");
  const input = { title: "A\0B", list: ["\ud800", { body: "🎉\udc00" }], file, count: 3, none: null };
  expect(storable(input)).toEqual({
    title: "AB",
    list: ["\ufffd", { body: "🎉\ufffd" }],
    file,
    count: 3,
    none: null,
  });
  expect(storable({ file })).toMatchObject({ file: expect.any(File) });
});

it("changes nothing that is well formed", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json.replaceAll("\\u0000", ""));
      expect(storable(value)).toEqual(value);
    }),
  );
});

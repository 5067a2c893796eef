import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { badFiles, smuggled } from "@/lib/testing-corpus";
import { plainPng, smallMp4 } from "../testing";
import { prepareFile } from "./prepare-file";
import type { Prepared } from "./prepared";
// Blocks the readers of other formats for this whole process; the tests make pictures with writers only.
import "./write-picture";

const photo = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#c2410c",
      noise: { type: "gaussian", mean: 128, sigma: 20 },
    },
  });
const original = (prepared: Prepared) => Buffer.from(prepared.files[0]?.bytes ?? []);
const refused = async (bytes: Uint8Array) =>
  prepareFile(bytes).then(
    () => "taken",
    (error: { reason: string }) => error.reason,
  );

let jpeg: Buffer;
let png: Buffer;
beforeAll(async () => {
  jpeg = await photo(400, 300).jpeg().toBuffer();
  png = await photo(400, 300).png().toBuffer();
});

describe("a picture", () => {
  it("keeps its format, and gets every smaller width and the next above its own, never enlarged", async () => {
    const made = await prepareFile(await photo(1000, 500).jpeg().toBuffer());
    expect(made).toMatchObject({
      kind: "image",
      mime: "image/jpeg",
      width: 1000,
      height: 500,
      sizes: [320, 800, 1600],
    });
    const widths = await Promise.all(
      made.files.map(async ({ bytes }) => (await sharp(bytes).metadata()).width),
    );
    expect(widths).toEqual([1000, 320, 800, 1000]);
    expect((await prepareFile(await photo(100, 50).jpeg().toBuffer())).sizes).toEqual([320]);
    expect((await prepareFile(await photo(320, 50).jpeg().toBuffer())).sizes).toEqual([320]);
  });

  it("is turned as its camera said, and loses place, camera and profile", async () => {
    const exif = {
      IFD0: { Make: "Kameramarke", Copyright: "geheim" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 37/1 30/1" },
    };
    const lying = await photo(400, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const before = await sharp(lying).metadata();
    expect([before.orientation, lying.includes("Kameramarke")]).toEqual([6, true]);
    const made = await prepareFile(lying);
    expect(made).toMatchObject({ width: 300, height: 400 });
    for (const { bytes } of made.files) {
      const {
        exif: kept,
        icc,
        xmp,
        iptc,
        orientation,
        width = 0,
        height = 0,
      } = await sharp(bytes).metadata();
      expect([kept, icc, xmp, iptc, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(width).toBeLessThan(height);
      expect(Buffer.from(bytes).includes("Kameramarke")).toBe(false);
    }
  });

  it("keeps what can be seen through", async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = sharp({ create: { width: 40, height: 40, channels: 4, background } });
    const made = await Promise.all(
      [clear.png().toBuffer(), clear.webp().toBuffer()].map(async (file) => prepareFile(await file)),
    );
    expect(made.map(({ mime }) => mime)).toEqual(["image/png", "image/webp"]);
    for (const { bytes } of made.flatMap(({ files }) => files)) {
      expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
    }
  });

  it("that moves becomes its first frame, however many there are", async () => {
    const frames = 400;
    const raw = { width: 60, height: 40 * frames, channels: 3 as const, pageHeight: 40 };
    const pixels = Buffer.alloc(60 * 40 * frames * 3);
    for (let frame = 0; frame < frames; frame += 1) pixels.fill(frame % 256, frame * 60 * 40 * 3);
    const film = sharp(pixels, { raw });
    for (const moving of [await film.clone().gif().toBuffer(), await film.clone().webp().toBuffer()]) {
      expect((await sharp(moving, { pages: -1 }).metadata()).pages).toBeGreaterThan(1);
      const made = await prepareFile(moving);
      expect(made).toMatchObject({ mime: "image/webp", width: 60, height: 40 });
      expect((await sharp(original(made), { pages: -1 }).metadata()).pages ?? 1).toBe(1);
    }
  });

  it("loses what hangs behind it: another file, a web page", async () => {
    const page = Buffer.from("<html><script>alert(1)</script></html>");
    const archive = Buffer.from("PK\x03\x04 an archive PK\x05\x06", "latin1");
    for (const whole of [jpeg, png]) {
      const made = await prepareFile(Buffer.concat([whole, page, archive]));
      for (const { bytes } of made.files) {
        expect(Buffer.from(bytes).includes("script")).toBe(false);
        expect(Buffer.from(bytes).includes("an archive")).toBe(false);
      }
    }
  });

  it("of twelve megapixels takes less work than two cores do in three seconds, all its sizes together", async () => {
    const grain = await photo(500, 375).jpeg().toBuffer();
    const large = await sharp(grain).resize(4000, 3000).jpeg({ quality: 90 }).toBuffer();
    const before = process.cpuUsage();
    const made = await prepareFile(large);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(6);
    expect(made.files).toHaveLength(4);
  });

  it("keeps its colours in every size: grey, sixteen bits deep, for print, or with a profile of its own", async () => {
    const orange = sharp({ create: { width: 64, height: 64, channels: 3, background: "#e08020" } });
    const files = {
      cmyk: await orange.clone().toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer(),
      deep: await orange.clone().toColourspace("rgb16").png().toBuffer(),
      wide: await orange.clone().withIccProfile("p3").jpeg({ quality: 100 }).toBuffer(),
      grey: await orange.clone().toColourspace("b-w").png().toBuffer(),
    };
    expect((await sharp(files.cmyk).metadata()).space).toBe("cmyk");
    expect((await sharp(files.deep).metadata()).depth).toBe("ushort");
    for (const [name, file] of Object.entries(files)) {
      for (const { bytes } of (await prepareFile(file)).files) {
        const { dominant } = await sharp(bytes).toColourspace("srgb").stats();
        const { r, g, b } = dominant;
        if (name === "grey") expect(Math.abs(r - g) + Math.abs(g - b)).toBeLessThan(4);
        else
          expect([name, Math.abs(r - 224) + Math.abs(g - 128) + Math.abs(b - 32) < 48]).toEqual([name, true]);
      }
    }
  });

  it("may be very tall", async () => {
    const made = await prepareFile(await photo(60, 30_000).png().toBuffer());
    expect(made).toMatchObject({ mime: "image/png", width: 60, height: 30_000 });
  });
});

describe("a video", () => {
  it("is kept as it is, and must hold together", async () => {
    const film = smallMp4();
    const made = await prepareFile(film);
    expect(made).toMatchObject({ kind: "video", mime: "video/mp4", width: null, sizes: [] });
    expect(original(made).equals(film)).toBe(true);
    expect(await refused(film.subarray(0, -10))).toBe("media.damaged");
    expect(await refused(Buffer.concat([film, Buffer.from("<html>hidden</html>")]))).toBe("media.damaged");
    expect(await refused(film.subarray(0, 28))).toBe("media.damaged");
  });

  it("may be in WebM, and be larger than a picture", async () => {
    const webm = Buffer.concat([
      Buffer.from("1a45dfa39f4286810142f7810142f2810442f381084282847765626d", "hex"),
      Buffer.alloc(500),
    ]);
    expect((await prepareFile(webm)).mime).toBe("video/webm");
    expect((await prepareFile(smallMp4(20_000_000))).files[0]?.bytes.byteLength).toBeGreaterThan(20_000_000);
    expect(await refused(smallMp4(100 * 1024 * 1024))).toBe("media.videoTooLarge");
  });
});

describe("a bad file", () => {
  it.each(badFiles.map((file) => [file.name, file.expected, file] as const))(
    "%s: %s",
    async (_, expected, file) => {
      const bytes = await file.bytes();
      if (file.expected !== "works") return expect(await refused(bytes)).toBe(expected);
      const made = await prepareFile(bytes);
      expect(made.mime).toBe(file.mime);
      for (const { bytes: kept } of made.files) expect(Buffer.from(kept).includes(smuggled)).toBe(false);
    },
  );

  it("is told from a good one although it calls itself the same: a PNG of 39 megapixels is taken", async () => {
    const made = await prepareFile(plainPng(6_500, 6_000));
    expect(made).toMatchObject({ width: 6_500, height: 6_000 });
  });
});

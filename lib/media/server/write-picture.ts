import "server-only";
import sharp, { type Sharp } from "sharp";
import { type PictureSize, pictureSizes } from "@/db/enums";
import { ruleBroken } from "@/lib/errors";
import type { Prepared } from "./prepared";
import type { Sniffed } from "./sniff-file";

/** Pixels of the largest picture that is opened: beyond, a small file may fill the memory. */
const mostPixels = 40_000_000;
/** No WebP is larger, in either direction. */
const longestSide = 16_383;
const patienceSeconds = 20;

// Only these four readers exist from here on: vector drawings, PDF and others reach no code at all.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifBuffer",
  ],
});
sharp.concurrency(1);
sharp.cache(false);

/**
 * Writes a picture anew from its pixels, turned upright and without any metadata, with the smaller ones beside it:
 * what was hidden in or behind it (place, camera, another file) is gone. Of a moving picture the first frame stays.
 * @throws AppError RULE `media.damaged`, `media.tooManyPixels` or `media.tooSlow`
 */
export async function writePicture(bytes: Uint8Array, format: Sniffed["format"]): Promise<Prepared> {
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: "warning" }).autoOrient();
  const head = await readHead(bytes);
  if (head.format !== format) throw ruleBroken("media.damaged");
  if (head.width * head.height > mostPixels) {
    throw ruleBroken("media.tooManyPixels", { limit: mostPixels / 1_000_000 });
  }
  const { mime, write } = targets[format] ?? targets.webp;
  const sizes = sizesFor(head.upright.width);
  // One after the other: each unpacks the whole picture, and memory is scarcer than time.
  const original = await finish(write(open()));
  const derived = await writeSmaller(open(), sizes);
  return {
    kind: "image",
    mime,
    width: original.info.width,
    height: original.info.height,
    sizes,
    files: [{ size: "original", mime, bytes: original.data }, ...derived],
  };
}

/** All from the largest of them, so that the picture is unpacked only once for all. */
async function writeSmaller(picture: Sharp, sizes: PictureSize[]): Promise<Prepared["files"]> {
  const largest = within(picture.toColourspace("srgb"), Math.max(...sizes));
  const { data, info } = await finish(largest.raw({ depth: "uchar" }));
  const { width, height, channels } = info;
  return Promise.all(
    sizes.map(async (size) => {
      const smaller = within(sharp(data, { raw: { width, height, channels } }), size);
      const { data: bytes } = await finish(smaller.webp({ quality: 80, effort: 3 }));
      return { size, mime: targets.webp.mime, bytes };
    }),
  );
}

type Target = { mime: string; write(picture: Sharp): Sharp };
const targets: Partial<Record<Sniffed["format"], Target>> & { webp: Target } = {
  jpeg: { mime: "image/jpeg", write: (picture) => picture.jpeg({ quality: 88 }) },
  png: { mime: "image/png", write: (picture) => picture.png() },
  webp: { mime: "image/webp", write: (picture) => within(picture, longestSide).webp({ quality: 88 }) },
};

/** The widths to make: every one below the picture's own, and the next above it at the picture's own width. */
function sizesFor(width: number): PictureSize[] {
  return pictureSizes.filter((_, index) => (pictureSizes[index - 1] ?? 0) < width);
}

function within(picture: Sharp, width: number): Sharp {
  return picture.resize({ width, height: longestSide, fit: "inside", withoutEnlargement: true });
}

function finish(picture: Sharp) {
  return picture.timeout({ seconds: patienceSeconds }).toBuffer({ resolveWithObject: true }).catch(refuse);
}

/** What the file says of itself, before a single pixel is unpacked. */
async function readHead(bytes: Uint8Array) {
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuse);
  const { format, width, height } = head;
  if (!width || !height) throw ruleBroken("media.damaged");
  return { format, width, height, upright: head.autoOrient };
}

/** The library says what it dislikes in words only; whoever sent the file needs to know what to do. */
function refuse(error: unknown): never {
  const said = error instanceof Error ? error.message : "";
  throw /^timeout/.test(said) ? ruleBroken("media.tooSlow") : ruleBroken("media.damaged");
}

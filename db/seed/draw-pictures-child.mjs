import sharp from "sharp";

// Runs as its own process, started by draw-pictures.ts: reads drawings as a JSON array of SVG from standard input and
// writes them as PNG, in base64, to standard output. The server itself has no reader for SVG, and keeps it that way.
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const drawings = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const pictures = drawings.map((svg) => sharp(Buffer.from(svg)).removeAlpha().png().toBuffer());
const written = (await Promise.all(pictures)).map((bytes) => bytes.toString("base64"));
process.stdout.write(JSON.stringify(written));

import { crc32, inflateRawSync } from "node:zlib";
import { refuse } from "./read-sheet-limits.mjs";

/**
 * Lists the entries of a zip file and unpacks single ones, counting while it inflates: sizes written in the
 * file are never trusted. Refuses duplicate names (two readers could see two different files), names that
 * leave the archive, encryption and more than `limits.entries` entries.
 * @param {Buffer} file
 * @param {{ entries: number, unpackedBytes: number }} limits
 */
export function openZip(file, limits) {
  const entries = readDirectory(file, limits.entries);
  let left = limits.unpackedBytes;
  return {
    has: (/** @type {string} */ name) => entries.has(name.toLowerCase()),
    names: () => [...entries.keys()],
    read(/** @type {string} */ name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const bytes = unpack(file, entry, left);
      left -= bytes.length;
      return bytes;
    },
  };
}

function readDirectory(file, maxEntries) {
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 22 > file.length) refuse("brokenFile");
  const count = file.readUInt16LE(end + 10);
  if (count > maxEntries) refuse("unsafeArchive");
  let at = file.readUInt32LE(end + 16);
  const entries = new Map();
  for (let i = 0; i < count; i++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) refuse("brokenFile");
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const key = name.toLowerCase();
    if (entries.has(key) || leavesTheArchive(name)) refuse("unsafeArchive");
    entries.set(key, {
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function leavesTheArchive(name) {
  return name.startsWith("/") || /[\\\0]|^[a-z]:/i.test(name) || name.split("/").includes("..");
}

function unpack(file, entry, left) {
  if (entry.encrypted) refuse("encrypted");
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== 0x04034b50) refuse("brokenFile");
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  if (start + entry.packed > file.length) refuse("brokenFile");
  const bytes = inflate(file.subarray(start, start + entry.packed), entry.method, left);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) refuse("brokenFile");
  return bytes;
}

function inflate(packed, method, left) {
  if (method === 0) return packed.length > left ? refuse("unpackedTooLarge") : packed;
  if (method !== 8) return refuse("brokenFile");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    return refuse(error.code === "ERR_BUFFER_TOO_LARGE" ? "unpackedTooLarge" : "brokenFile");
  }
}

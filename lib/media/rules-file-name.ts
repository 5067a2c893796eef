/** A name for a medium from the name of its file: without folders, ending and characters that cannot be seen. */
export function nameFromFile(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  const bare = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\.[A-Za-z0-9]{2,5}$/, "")
    .replace(/_+/g, " ")
    .trim();
  return [...bare].slice(0, 200).join("").trim() || "Ohne Namen";
}

const endings: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/** The name under which a file is saved: the medium's, with the ending of what it holds. */
export function fileNameOf(medium: { name: string; mime: string }): string {
  return `${medium.name.replace(/[/\\:*?"<>|]/g, "-")}.${endings[medium.mime] ?? "bin"}`;
}

/** The header that names a file for the browser (RFC 6266), with a plain name for old ones. */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import "server-only";
import { type PictureSize, pictureSizes } from "@/db/enums";

/** A file of a medium: the one to download, or a derived picture of that width. */
export type FileSize = "original" | PictureSize;

const shape = /^[0-9a-f]{2}\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(\w+)$/;

/**
 * Where a file lies in every storage: `3f/3f2a….320`. Made of our own random id and a known word only.
 * @throws Error for anything else, which would be a defect of ours
 */
export function fileKey({ fileId, size }: { fileId: string; size: FileSize }): string {
  const key = `${fileId.slice(0, 2)}/${fileId}.${size}`;
  if (!parseFileKey(key)) throw new Error("no key of a medium");
  return key;
}

/** What a key stands for; null for what is none of ours. */
export function parseFileKey(key: string): { fileId: string; size: FileSize } | null {
  const [, fileId, word] = shape.exec(key) ?? [];
  const size = fileSizes.find((one) => String(one) === word);
  return fileId && size ? { fileId, size } : null;
}

/** Every file that can lie under one id. */
export const fileSizes: readonly FileSize[] = ["original", ...pictureSizes];

import type { PictureSize } from "@/db/enums";
import type { MediaCard } from "./contract";

/** Where a browser finds a file of a medium. The address changes with the file, so it may be kept for ever. */
export function mediaAddress(
  medium: Pick<MediaCard, "id" | "fileRevision">,
  size: PictureSize | "original",
): string {
  return `/api/media/${medium.id}/${size}?v=${medium.fileRevision}`;
}

import type { MediaCard } from "@/lib/media/contract";
import { mediaAddress } from "@/lib/media/rules-address";

/** The address of the smallest file of a medium that is at least so many pixels wide. */
export function pictureSource(
  medium: Pick<MediaCard, "id" | "fileRevision" | "sizes">,
  width: number,
): string {
  const size = [...medium.sizes].sort((a, b) => a - b).find((one) => one >= width);
  return mediaAddress(medium, size ?? "original");
}

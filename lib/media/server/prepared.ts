import "server-only";
import type { MediaKind, PictureSize } from "@/db/enums";
import type { FileSize } from "./file-key";

/** A file ready for the storage: checked, a picture written anew, with the smaller ones. */
export type Prepared = {
  kind: MediaKind;
  mime: string;
  width: number | null;
  height: number | null;
  sizes: PictureSize[];
  files: { size: FileSize; mime: string; bytes: Uint8Array }[];
};

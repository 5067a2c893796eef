import type { media } from "@/db/schema/media";
import { hashOf, prepareFile } from "@/lib/media/server/prepare-file";
import { withAllFiles } from "@/lib/media/server/with-all-files";
import { demoDrawings } from "./demo/drawings";
import { demoMedia } from "./demo/media";
import { drawPictures } from "./draw-pictures";

/** What the row of a medium says of its files. */
export type StoredPicture = Pick<
  typeof media.$inferInsert,
  "kind" | "mime" | "width" | "height" | "sizes" | "bytes" | "fileId" | "contentHash"
>;
/** The pictures of the demo that lie in the storage, by the key of their medium. */
export type DemoPictures = ReadonlyMap<string, StoredPicture>;

/**
 * Draws the pictures of the demo, prepares them as an upload does, and puts them into the storage for the write that
 * names them; when it fails they are taken away again. Each drawing is prepared once, however many libraries keep it.
 */
export async function withDemoPictures<T>(write: (pictures: DemoPictures) => Promise<T>): Promise<T> {
  const drawings = demoDrawings();
  const files = await drawPictures(drawings.map(({ svg }) => svg));
  const made = await Promise.all(
    files.map(async (bytes) => ({ prepared: await prepareFile(bytes), contentHash: hashOf(bytes) })),
  );
  const all = demoMedia().flatMap(({ key, motif }) => {
    const found = made[drawings.findIndex((drawing) => drawing.motif === motif)];
    return found ? [{ key, ...found }] : [];
  });
  return withAllFiles(
    all.map(({ prepared }) => prepared),
    (puts) =>
      write(
        new Map(
          puts.flatMap(({ columns }, index) => {
            const { key = "", contentHash = "" } = all[index] ?? {};
            return [[key, { ...columns, contentHash }]];
          }),
        ),
      ),
  );
}

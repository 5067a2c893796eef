import { randomUUID } from "node:crypto";
import { demoMedia } from "./demo/media";
import type { DemoPictures } from "./with-demo-pictures";

/** Every picture of the demo as its row describes it, for tests that need no files. */
export function picturesWithoutFiles(): DemoPictures {
  return new Map(
    demoMedia().map(({ key }) => [
      key,
      {
        kind: "image",
        mime: "image/png",
        width: 1600,
        height: 1067,
        sizes: [320, 800, 1600],
        bytes: 90_000,
        fileId: randomUUID(),
        contentHash: "0".repeat(64),
      },
    ]),
  );
}

import "server-only";
import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import { localStorage } from "./local-storage";
import type { MediaStorage } from "./media-storage";
import { s3Storage } from "./s3-storage";

const holder: { chosen?: MediaStorage } = {};

/** The storage of this process: an S3 bucket where one is set, otherwise the folder `media` below DATA_DIR. */
export function mediaStorage(): MediaStorage {
  holder.chosen ??= choose();
  return holder.chosen;
}

/** For tests: another storage, or the configured one again. */
export function replaceStorage(storage: MediaStorage | undefined): void {
  holder.chosen = storage;
}

function choose(): MediaStorage {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (!S3_BUCKET) return localStorage(join(resolve(/* turbopackIgnore: true */ env.DATA_DIR), "media"));
  return s3Storage({
    bucket: S3_BUCKET,
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? "",
  });
}

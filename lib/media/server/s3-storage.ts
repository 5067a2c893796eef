import "server-only";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { fileKey, fileSizes, parseFileKey } from "./file-key";
import type { MediaStorage } from "./media-storage";

type Bucket = {
  bucket: string;
  endpoint?: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Below this name, so that a bucket may hold other things as well. */
const prefix = "media/";

/** Files in a bucket of any S3-compatible service; a put is whole or not there. */
export function s3Storage({ bucket, endpoint, region, accessKeyId, secretAccessKey }: Bucket): MediaStorage {
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    // Services other than Amazon's refuse the checksums the client would add by itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const place = (file: Parameters<typeof fileKey>[0]) => ({ Bucket: bucket, Key: prefix + fileKey(file) });
  return {
    async put(file, bytes) {
      await client.send(
        new PutObjectCommand({
          ...place(file),
          Body: bytes,
          ContentLength: bytes.byteLength,
          ContentType: file.mime,
        }),
      );
    },
    async read(file, range) {
      const Range = range && `bytes=${range.start}-${range.end}`;
      try {
        const answer = await client.send(new GetObjectCommand({ ...place(file), Range }));
        if (!answer.Body) return null;
        const whole = answer.ContentRange?.split("/")[1] ?? answer.ContentLength;
        return { body: answer.Body.transformToWebStream(), total: Number(whole) };
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(fileId) {
      const Objects = fileSizes.map((size) => ({ Key: place({ fileId, size }).Key }));
      const answer = await client.send(
        new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
      );
      if (answer.Errors?.length) throw new Error(`not removed: ${answer.Errors[0]?.Code}`);
    },
    async *list() {
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
        );
        for (const { Key = "", LastModified } of page.Contents ?? []) {
          const file = parseFileKey(Key.slice(prefix.length));
          if (file && LastModified) yield { ...file, at: LastModified };
        }
        ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (ContinuationToken);
    },
  };
}

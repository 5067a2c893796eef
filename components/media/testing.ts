import type { MediaCard } from "@/lib/media/contract";

/** A picture of a library with everything that a post asks of one. */
export const busPicture: MediaCard = {
  id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
  associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
  kind: "image",
  name: "Bus",
  folder: "",
  altText: "Ein Bus im Schnee",
  decorative: false,
  credit: "Foto: Ada Nolte",
  licence: "own",
  licenceDetail: "",
  licenceLink: "",
  mime: "image/webp",
  width: 800,
  height: 600,
  bytes: 1_000,
  sizes: [320],
  fileRevision: 1,
  revision: 1,
  createdAt: "2026-11-23T08:00:00Z",
  updatedAt: "2026-11-23T08:00:00Z",
};

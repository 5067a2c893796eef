import { expect, it } from "vitest";
import { casePictures } from "@/components/approvals/case-pictures";
import type { Medium } from "@/lib/media/contract";

const bus: Medium = {
  id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
  associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
  kind: "image",
  name: "Bus",
  folder: "",
  altText: "Ein Bus im Schnee",
  decorative: false,
  credit: "Ada Nolte",
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
  people: [],
};
const depot = { ...bus, id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b13" };

it("loads the files of pictures for whoever is signed in", () => {
  expect(casePictures([bus]).map(({ src }) => src)).toEqual([expect.stringContaining("/api/media/")]);
});

it("shows a visitor only the pictures that came along, and asks for no file", () => {
  const shown = casePictures([bus, depot], { [depot.id]: "data:image/webp;base64,AA==" });
  expect(shown).toEqual([
    { src: "data:image/webp;base64,AA==", alt: "Ein Bus im Schnee", width: 800, height: 600 },
  ]);
});

import { expect, it } from "vitest";
import { casePictures } from "@/components/approvals/case-pictures";
import { busPicture } from "@/components/media/testing";
import type { Medium } from "@/lib/media/contract";

const bus: Medium = { ...busPicture, people: [] };
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

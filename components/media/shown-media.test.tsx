import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ShownMedia } from "@/components/media/shown-media";
import { messagesFor } from "@/lib/i18n/messages";
import type { MediaCard } from "@/lib/media/contract";

const bus: MediaCard = {
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

function show(media: MediaCard[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messagesFor("de")} timeZone="Europe/Berlin">
      <ShownMedia media={media} />
    </NextIntlClientProvider>,
  );
}

it("shows readers a picture with its alternative text, its name and whom it is by", () => {
  const html = show([bus]);
  expect(html).toMatch(/<img [^>]*alt="Ein Bus im Schnee"/);
  expect(html).toContain("Bus · Foto: Ada Nolte");
});

it("lets readers watch a video", () => {
  const html = show([{ ...bus, kind: "video", mime: "video/mp4" }]);
  expect(html).toMatch(/<video [^>]*aria-label="Ein Bus im Schnee"[^>]* controls=""/);
});

it("says nothing where a post has none", () => {
  expect(show([])).toBe("");
});

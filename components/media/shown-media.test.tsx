import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ShownMedia } from "@/components/media/shown-media";
import { busPicture } from "@/components/media/testing";
import { messagesFor } from "@/lib/i18n/messages";
import type { MediaCard } from "@/lib/media/contract";

function show(media: MediaCard[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messagesFor("de")} timeZone="Europe/Berlin">
      <ShownMedia media={media} />
    </NextIntlClientProvider>,
  );
}

it("shows readers a picture with its alternative text, its name and whom it is by", () => {
  const html = show([busPicture]);
  expect(html).toMatch(/<img [^>]*alt="Ein Bus im Schnee"/);
  expect(html).toContain("Bus · Foto: Ada Nolte");
});

it("lets readers watch a video", () => {
  const html = show([{ ...busPicture, kind: "video", mime: "video/mp4" }]);
  expect(html).toMatch(/<video [^>]*aria-label="Ein Bus im Schnee"[^>]* controls=""/);
});

it("says nothing where a post has none", () => {
  expect(show([])).toBe("");
});

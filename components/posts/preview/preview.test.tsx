import { NextIntlClientProvider } from "next-intl";
import { Tooltip } from "radix-ui";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChannelPreview } from "@/components/posts/preview/channel-preview";
import { markedParts } from "@/components/posts/preview/marked-parts";
import { PreviewPanel } from "@/components/posts/preview/preview-panel";
import type { PreviewPost } from "@/components/posts/preview/preview-post";
import { TextHints } from "@/components/posts/preview/text-hints";
import { channelKinds, type Locale } from "@/db/enums";
import { messagesFor } from "@/lib/i18n/messages";

const image = { src: "/a.jpg", alt: "Zwei Kinder lachen", width: 800, height: 1000 };
const post: Omit<PreviewPost, "kind"> = {
  sender: "KV Musterstadt",
  text: "Liebe Kolleg*innen,\n\n<b>x</b> und *x* 🎉 #SozialeArbeit",
  body: "Liebe Kolleg*innen,\n\n<b>x</b> und *x* 🎉",
  link: null,
  linkTitle: "Der <i>Titel</i>",
  images: [image],
  firstComment: "Mehr: https://x.de/a?b=1.",
};

function show(node: ReactNode, locale: Locale = "de"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Berlin">
      <Tooltip.Provider>{node}</Tooltip.Provider>
    </NextIntlClientProvider>,
  );
}

describe.each(channelKinds)("the preview of %s", (kind) => {
  it("shows the text letter by letter and reads nothing as markup", () => {
    const html = show(<ChannelPreview device="phone" kind={kind} {...post} />);
    expect(html).toContain("Liebe Kolleg*innen,\n\n&lt;b&gt;x&lt;/b&gt; und *x* 🎉");
    expect(html).not.toMatch(/<b>|<i>|<em>|<a /);
  });

  it("is a figure that names channel and device, with the picture's alternative text", () => {
    const html = show(<ChannelPreview device="desktop" kind={kind} {...post} />);
    expect(html).toMatch(/^<figure .*<figcaption[^>]*>Vorschau: [^<]+, Computer<\/figcaption><\/figure>$/s);
    expect(html).toContain('alt="Zwei Kinder lachen"');
  });

  it("says calmly what is still open", () => {
    const empty = { ...post, sender: "", text: " ", body: " ", linkTitle: "", images: [], firstComment: "" };
    const html = show(<ChannelPreview device="phone" kind={kind} {...empty} />);
    expect(html).toContain("Noch kein Text.");
    expect(html).toMatch(/Noch kein Bild\.|Dieser Kanal lebt vom Bild/);
    expect(html).not.toContain("Erster Kommentar");
  });

  it("is said in English as well", () => {
    expect(show(<ChannelPreview device="phone" kind={kind} {...post} />, "en")).toContain("Preview: ");
  });
});

it("a teaser on a page shows the words without hashtags and link", () => {
  const html = show(<ChannelPreview device="phone" kind="website" {...post} />);
  expect(html).not.toContain("#SozialeArbeit");
});

describe("a feed", () => {
  const long = "Wort ".repeat(300);

  it.each([
    ["facebook", "Mehr ansehen"],
    ["instagram", "mehr"],
    ["linkedin", "mehr anzeigen"],
  ] as const)("of %s ends the text early and offers the rest", (kind, more) => {
    const html = show(<ChannelPreview device="phone" kind={kind} {...post} text={long} />);
    expect(html).toMatch(new RegExp(`Wort… <button[^>]*aria-expanded="false"[^>]*>${more}</button>`));
    expect(html.split("Wort").length - 1).toBeLessThan(100);
  });

  it("colours hashtags and links without making anything of them", () => {
    const html = show(<ChannelPreview device="phone" kind="facebook" {...post} />);
    expect(html).toContain('<span class="text-petrol">#SozialeArbeit</span>');
    expect(html).toContain('<span class="text-petrol">https://x.de/a?b=1</span>.');
  });

  it("shows five pictures at most and counts the others", () => {
    const images = Array.from({ length: 8 }, () => image);
    const html = show(<ChannelPreview device="phone" kind="facebook" {...post} images={images} />);
    expect(html.split("<img").length - 1).toBe(5);
    expect(html).toContain("3 weitere Bilder");
  });

  it.each([1, 2, 3, 4, 5])("lays out %i pictures", (count) => {
    const images = Array.from({ length: count }, () => image);
    const html = show(<ChannelPreview device="phone" kind="facebook" {...post} images={images} />);
    expect(html.split("<img").length - 1).toBe(count);
    expect(html).not.toContain("weitere");
  });

  it("makes a card of a link where there is no picture, whatever the link is", () => {
    const card = (link: string) =>
      show(<ChannelPreview device="phone" kind="linkedin" {...post} images={[]} link={link} />);
    expect(card("https://www.beispiel.de/a")).toContain(">beispiel.de<");
    expect(card("beispiel.de/a")).toContain(">beispiel.de<");
    expect(card("http://")).toContain(">http://<");
  });

  it("of Instagram shows one picture at a time, upright ones at 4:5", () => {
    const html = show(
      <ChannelPreview device="phone" kind="instagram" {...post} images={[image, image, image]} />,
    );
    expect(html).toContain("aspect-ratio:0.8");
    expect(html.split("<img").length - 1).toBe(1);
    expect(html).toContain("Bild 1 von 3");
  });
});

describe("marked parts", () => {
  it.each(["", "#a #B", "x https://x.de/#y, www.z.de! #ä", "#a#b", "\uD83D#a\uDE00"])(
    "of %j are the same text again",
    (text) => {
      const parts = markedParts(text);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(new Set(parts.map(({ from }) => from)).size).toBe(parts.length);
    },
  );
});

describe("the panel", () => {
  const textFor = () => ({ text: "Hallo", body: "Hallo", link: null, firstComment: "", images: [] });

  it("starts with the first channel on a phone", () => {
    const channels = [
      { id: "1", kind: "linkedin" as const, name: "Unser LinkedIn" },
      { id: "2", kind: "website" as const, name: "Unsere Seite" },
    ];
    const html = show(<PreviewPanel channels={channels} textFor={textFor} sender="KV" title="Titel" />);
    expect(html).toContain("Vorschau: LinkedIn, Handy");
    expect(html).toMatch(/aria-label="Kanal der Vorschau".*Unser LinkedIn.*Unsere Seite/s);
  });

  it("offers many channels as a list", () => {
    const channels = channelKinds.map((kind) => ({ id: kind, kind, name: `Kanal ${kind}` }));
    const html = show(<PreviewPanel channels={channels} textFor={textFor} sender="KV" title="Titel" />);
    expect(html).toMatch(/<select aria-label="Kanal der Vorschau".*Kanal youtube<\/option>/s);
  });

  it("says what it waits for without a channel", () => {
    const html = show(<PreviewPanel channels={[]} textFor={textFor} sender="KV" title="Titel" />);
    expect(html).toContain("Sobald ein Kanal gewählt ist");
  });
});

describe("the hints", () => {
  const many = "Kolleg:innen #sozialearbeit ❤️❤️ 𝗝𝗲𝘁𝘇𝘁 beim MDK.";

  it("are sentences, open as long as they are few", () => {
    const html = show(<TextHints text="Liebe Kolleg:innen" />);
    expect(html).toContain("„Kolleg:innen“ heißt in der Hausschreibweise „Kolleg*innen“.");
    expect(html).not.toContain("<details");
  });

  it("are one sentence to open when they are many", () => {
    const html = show(<TextHints text={many} />);
    expect(html).toMatch(/<summary[^>]*>6 Hinweise zum Text<\/summary>/);
    expect(html).toContain("Mit Großbuchstaben: #SozialeArbeit.");
    expect(html).toContain("#sozialearbeit steht mitten im Text.");
  });

  it("all have a sentence in both languages", () => {
    const worst = `${many}\n✅ ${"Verantwortungsgemeinschaft ".repeat(30)}.\n✅ Bürger_innen.\n🎉🎉🎉 #a #b #c #d #stadtteilspaziergang\n${"Verantwortung ".repeat(9)}.`;
    for (const locale of ["de", "en"] as const) {
      const html = show(<TextHints text={worst} />, locale);
      expect(html.split("<li").length - 1).toBeGreaterThanOrEqual(12);
      expect(html).not.toContain("texts.hints");
    }
  });

  it("are silent about a good short text, and say how easily a longer one reads", () => {
    expect(show(<TextHints text="Wir suchen Kolleg*innen." />)).toBe("");
    const html = show(
      <TextHints text={"Wir haben heute ein Fest und freuen uns sehr auf alle. ".repeat(3)} />,
    );
    expect(html).toMatch(/Lesbarkeit: leicht \(\d+ von 100\)/);
  });
});

import type { ChannelKind } from "@/db/enums";
import { randomFrom } from "@/db/seed/demo/random";
import { towns } from "@/db/seed/reference/towns";

export interface DemoChannel {
  /** `celle/facebook` */
  key: string;
  associationKey: string;
  kind: ChannelKind;
  name: string;
  position: number;
}

/** The channels of every district: twenty have a Facebook page of their own, the others write where they can. */
export function demoChannels(): DemoChannel[] {
  return towns.flatMap((town, index) =>
    kindsOf(town.slug, index).map((kind, position) => ({
      key: `${town.slug}/${kind}`,
      associationKey: town.slug,
      kind,
      name: nameOf(kind, town.slug),
      position,
    })),
  );
}

/** The district of the sample sign-ins has the fullest set. */
const SHOWCASE = "celle";

function kindsOf(slug: string, index: number): ChannelKind[] {
  if (slug === SHOWCASE)
    return ["facebook", "instagram", "website", "newsletter", "press_release", "whatsapp"];
  const random = randomFrom(`channels/${slug}`);
  const always: ChannelKind[] = ["website", "press_release"];
  const ownPage: ChannelKind[] = index % 2 === 1 ? ["facebook"] : [];
  const sometimes: ChannelKind[] = [
    ...(ownPage.length > 0 && random.chance(0.7) ? (["instagram"] as const) : []),
    ...(random.chance(0.5) ? (["newsletter"] as const) : []),
    ...(random.chance(0.25) ? (["whatsapp"] as const) : []),
    ...(random.chance(0.15) ? (["linkedin"] as const) : []),
    ...(random.chance(0.08) ? (["youtube"] as const) : []),
  ];
  return [...ownPage, ...always, ...sometimes];
}

function nameOf(kind: ChannelKind, slug: string): string {
  const names: Record<ChannelKind, string> = {
    facebook: "Facebook-Seite",
    instagram: `Instagram @miteinander_${slug.replaceAll("-", "_")}`,
    linkedin: "LinkedIn",
    website: "Website-Aktuelles",
    newsletter: "Newsletter",
    press_release: "Pressemitteilung",
    whatsapp: "WhatsApp-Kanal",
    youtube: "YouTube",
  };
  return names[kind];
}

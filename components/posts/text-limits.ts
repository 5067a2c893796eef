import type { ChannelKind } from "@/db/enums";

/** The longest text a platform takes for one post, in characters; kinds without an entry have no such limit. */
export const textLimits: Partial<Record<ChannelKind, number>> = {
  facebook: 63_206,
  instagram: 2_200,
  linkedin: 3_000,
  whatsapp: 4_096,
  youtube: 5_000,
};

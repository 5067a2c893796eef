import type { MediaKind } from "@/db/enums";

/** The largest files that are taken, in megabytes. */
export const largestMegabytes = { image: 15, video: 100 } as const satisfies Record<MediaKind, number>;

/** How many media a post shows at most. */
export const mostInPost = 10;

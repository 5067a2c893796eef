import type de from "@/lib/i18n/de/members";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {} as const satisfies SameKeys<typeof de>;

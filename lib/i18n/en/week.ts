import type de from "@/lib/i18n/de/week";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {} as const satisfies SameKeys<typeof de>;

import type de from "@/lib/i18n/de/failure";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  appName: "Redaktionskreis",
  title: "That did not work",
  text: "An unexpected error occurred. Everything saved before is still there.",
  next: "Try again. If it happens again, an administrator can help with the reference.",
  reference: "Reference for questions: {id}",
  retry: "Try again",
} as const satisfies SameKeys<typeof de>;

import "server-only";

/** How often something may be tried: `points` in `seconds`. */
export type Limit = { name: string; points: number; seconds: number };

const quarterHour = 15 * 60;
const hour = 60 * 60;

/**
 * Ten wrong passwords lock an account for the address they came from, so its owner still gets in from elsewhere;
 * a hundred from anywhere, or from addresses that cannot be told, lock it for everybody.
 */
export const limits = {
  signInFromAddress: { name: "sign-in-address", points: 30, seconds: quarterHour },
  signInToAccount: { name: "sign-in-account", points: 10, seconds: quarterHour },
  signInToAccountFromAnywhere: { name: "sign-in-anywhere", points: 100, seconds: quarterHour },
  mailToAddress: { name: "mail", points: 3, seconds: hour },
  mailFromAddress: { name: "mail-from", points: 60, seconds: hour },
  imports: { name: "imports", points: 5, seconds: hour },
  sheets: { name: "sheets", points: 30, seconds: hour },
  uploads: { name: "uploads", points: 20, seconds: 60 },
  linkChecks: { name: "link-checks", points: 20, seconds: quarterHour },
  writes: { name: "writes", points: 60, seconds: 60 },
  questions: { name: "questions", points: 240, seconds: 60 },
} as const satisfies Record<string, Limit>;

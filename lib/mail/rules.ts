/** Minutes between the attempts to send a mail; after the last it is given up, about a day after the first, quiet time not counted. */
const pauses = [1, 5, 15, 60, 120, 240, 480, 480] as const;

/** When the next attempt comes after so many; null when it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = pauses[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

/** What a mail server's refusal means, as far as the mailer tells. */
export type MailFault = { code?: string; command?: string; responseCode?: number };

/** Asking to sign in is about this installation, although the answer comes to an address. */
const aboutSigningIn = [530, 534, 535, 538];

/**
 * What to do about a mail that was not taken: give up where the address or the mail itself is refused for good, try
 * this one later, or leave the server alone for a while, as every other mail would meet the same.
 */
export function afterFault({
  code,
  command,
  responseCode = 0,
}: MailFault): "giveUp" | "later" | "serverAway" {
  if (responseCode === 421 || aboutSigningIn.includes(responseCode)) return "serverAway";
  const aboutThisMail = code === "EMESSAGE" || (code === "EENVELOPE" && command !== "MAIL FROM");
  if (!aboutThisMail) return "serverAway";
  return responseCode >= 500 || command === "API" ? "giveUp" : "later";
}

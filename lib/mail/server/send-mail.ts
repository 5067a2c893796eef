import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { log } from "@/lib/api/server/log";
import { env } from "@/lib/env";

/** A plain-text mail to one address. The caller has checked the address; the subject may hold names. */
export type Mail = { to: string; subject: string; text: string };

let transport: Transporter | undefined;

/** Whether mails can leave this installation. Where not, links are handed over in the interface instead. */
export const mailConfigured = env.SMTP_URL !== undefined;

/**
 * Hands one mail to the mail server. Never inside a transaction: it waits for the network.
 * @throws when the mail server does not take it
 */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  if (!env.SMTP_URL) return log.warn("mail not configured");
  transport ??= createTransport(env.SMTP_URL, { disableFileAccess: true, disableUrlAccess: true });
  // As an object the address is taken literally: nothing in it can name a second recipient.
  const recipient = { name: "", address: oneLine(to) };
  await transport.sendMail({ from: env.MAIL_FROM, to: recipient, subject: oneLine(subject), text });
}

/** Control characters could begin a header of their own. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { log } from "@/lib/api/server/log";
import { env } from "@/lib/env";
import { oneLine } from "./one-line";

/** A mail to one address, as plain text and perhaps as HTML too. The caller has checked the address; texts may hold names. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Never anything of a person in a name; values may. */
  headers?: Record<string, string>;
  /** Without angle brackets. The same mail sent twice has the same, so that a mail program shows it once. */
  messageId?: string;
  /** The conversation it belongs to, without angle brackets. */
  references?: string;
};

/** Hands mails to the mail server one after the other, on one connection, until it is closed. */
export type Mailer = {
  /** @throws when the mail server does not take it, not in time, or not before `signal` */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
  close(): void;
};

/** Whether mails can leave this installation. Where not, links are handed over in the interface instead. */
export const mailConfigured = env.SMTP_URL !== undefined;

/** How long a mail server may take to accept the connection, to greet, and to answer, in milliseconds; SMTP_URL can say otherwise. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/** And for all of it together. */
const mostTime = 60_000;
const nothingElse = { disableFileAccess: true, disableUrlAccess: true };

let single: Transporter | undefined;

/**
 * Hands one mail to the mail server. Never inside a transaction: it waits for the network.
 * @throws when the mail server does not take it, or not in time
 */
export async function sendMail(mail: Mail): Promise<void> {
  if (!env.SMTP_URL) return log.warn("mail not configured");
  single ??= createTransport({ url: env.SMTP_URL, ...patience }, nothingElse);
  await hand(single, mail, AbortSignal.timeout(mostTime));
}

/** Opens a connection with the first mail. Only where mail is configured. */
export function openMailer(): Mailer {
  const pool = { pool: true, maxConnections: 1, maxRequeues: 1 } as const;
  const transport = createTransport({ ...pool, url: env.SMTP_URL, ...patience }, nothingElse);
  return {
    send: (mail, signal) => hand(transport, mail, AbortSignal.any([signal, AbortSignal.timeout(mostTime)])),
    close: () => transport.close(),
  };
}

async function hand(transport: Transporter, mail: Mail, signal: AbortSignal): Promise<void> {
  const { to, subject, text, html, headers, messageId, references } = mail;
  // As an object the address is taken literally: nothing in it can name a second recipient.
  const recipient = { name: "", address: oneLine(to) };
  const ids = {
    messageId: messageId && `<${messageId}>`,
    ...(references ? { references: `<${references}>`, inReplyTo: `<${references}>` } : {}),
  };
  const content = { subject: oneLine(subject), text, html, headers, ...ids };
  await transport.sendMail({ from: env.MAIL_FROM, to: recipient, ...content, signal });
}

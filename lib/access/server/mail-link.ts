import "server-only";
import { eq } from "drizzle-orm";
import { createTranslator } from "use-intl/core";
import type { TokenPurpose } from "@/db/enums";
import { persons } from "@/db/schema/people";
import { messages } from "@/lib/i18n/messages";
import { sendMail } from "@/lib/mail/server/send-mail";
import type { BaseCtx } from "./context";
import { createLoginToken, linkMinutes } from "./create-login-token";
import { linkTo } from "./link-to";

type Input = { email: string; purpose: TokenPurpose };

/** Mails a single-use link to an account, in its language; does nothing where there is no such account. */
export async function mailLink(ctx: BaseCtx, { email, purpose }: Input): Promise<void> {
  const [person] = await ctx.db
    .select({ id: persons.id, name: persons.name, locale: persons.locale })
    .from(persons)
    .where(eq(persons.email, email));
  if (!person) return;
  const token = await createLoginToken(ctx, { personId: person.id, purpose });
  const link = linkTo({ purpose, token });
  const namespace = `access.mails.${purpose}` as const;
  const t = createTranslator({ locale: person.locale, messages: messages[person.locale], namespace });
  const text = t("text", { name: person.name, link, minutes: String(linkMinutes[purpose]) });
  await sendMail({ to: email, subject: t("subject"), text });
}

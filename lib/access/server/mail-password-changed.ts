import "server-only";
import { eq } from "drizzle-orm";
import { createTranslator } from "use-intl/core";
import { persons } from "@/db/schema/people";
import { messages } from "@/lib/i18n/messages";
import { inBackground } from "@/lib/mail/server/in-background";
import { sendMail } from "@/lib/mail/server/send-mail";
import type { BaseCtx } from "./context";
import { publicUrl } from "./public-url";

/** Tells an account after the commit that its password has changed, so that a change by somebody else is noticed. */
export function mailPasswordChanged(ctx: BaseCtx, personId: string): void {
  inBackground(async () => {
    const [person] = await ctx.db
      .select({ name: persons.name, email: persons.email, locale: persons.locale })
      .from(persons)
      .where(eq(persons.id, personId));
    if (!person) return;
    const { name, email, locale } = person;
    const t = createTranslator({
      locale,
      messages: messages[locale],
      namespace: "access.mails.passwordChanged",
    });
    const text = t("text", { name, link: `${publicUrl()}/forgotten-password` });
    await sendMail({ to: email, subject: t("subject"), text });
  });
}

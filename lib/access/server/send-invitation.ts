import "server-only";
import { createTranslator } from "use-intl/core";
import { messages } from "@/lib/i18n/messages";
import { inBackground } from "@/lib/mail/server/in-background";
import { sendMail } from "@/lib/mail/server/send-mail";
import type { Ctx } from "./context";

type Input = { email: string; name: string; associationName: string; link: string };

/** Mails an invitation after the commit and after the answer, in the language of whoever invites. */
export function sendInvitation(ctx: Ctx, { email, name, associationName, link }: Input): void {
  const { locale } = ctx;
  const t = createTranslator({ locale, messages: messages[locale], namespace: "access.mails.invitation" });
  const text = t("text", { name: name || "none", by: ctx.me.name, association: associationName, link });
  inBackground(() => sendMail({ to: email, subject: t("subject", { association: associationName }), text }));
}

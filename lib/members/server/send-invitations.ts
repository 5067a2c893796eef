import "server-only";
import type { Ctx } from "@/lib/access/server/context";
import { sendInvitation } from "@/lib/access/server/send-invitation";
import { mailConfigured } from "@/lib/mail/server/send-mail";
import type { Invited } from "./write-invitations";

type Input = { associationName: string; invited: readonly Invited[] };

/** Mails invitations after the commit. Without a mail server nothing is sent and the links come back to hand over. */
export function sendInvitations(
  ctx: Ctx,
  { associationName, invited }: Input,
): { email: string; link: string | null }[] {
  if (!mailConfigured) return invited.map(({ email, link }) => ({ email, link }));
  for (const one of invited) sendInvitation(ctx, { ...one, associationName });
  return invited.map(({ email }) => ({ email, link: null }));
}

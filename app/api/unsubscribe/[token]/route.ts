import { limitedBody } from "@/lib/api/server/limited-body";
import { contextOf } from "@/lib/api/server/request";
import { readUnsubscribeToken } from "@/lib/mail/server/unsubscribe-token";
import { switchMailsOff } from "@/lib/notices/server/switch-mails-off";

/** The form has one field; in bytes. */
const largestForm = 1024;

type Props = { params: Promise<{ token: string }> };

/** Opened by a person or a mail scanner: changes nothing, and leads to the switches. */
export function GET(): Response {
  return new Response(null, { status: 303, headers: { location: "/account#notices" } });
}

/** Called by a mail program at the press of its "unsubscribe" (RFC 8058): all mails about notices end. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const personId = readUnsubscribeToken((await params).token);
  if (!personId) return new Response(null, { status: 404 });
  const limited = limitedBody(request, largestForm);
  if (limited.isTooLarge()) return new Response(null, { status: 413 });
  const form = await limited.request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click") return new Response(null, { status: 404 });
  const { base } = await contextOf({ headers: request.headers, cookie: "" });
  await switchMailsOff(base, personId);
  return new Response(null, { status: 200 });
}

import { type AuthRefusal, askNextAuth } from "@/components/access/ask-next-auth";
import { rememberPreference } from "@/components/shell/remember-preference";
import { client } from "@/lib/api/client";

/** How somebody proves who they are, and where they go then: a path of this site. */
export type Entry = { to: string } & ({ email: string; password: string } | { token: string });

/** Signs in, takes over the account's language and theme, and loads the page asked for; or says why not. */
export async function enter({ to, ...proof }: Entry): Promise<AuthRefusal | null> {
  const refusal = await askNextAuth("token" in proof ? "callback/link" : "callback/password", proof);
  if (refusal) return refusal;
  const { locale, theme } = await client.access.getMe();
  rememberPreference({ locale, theme });
  window.location.assign(to);
  return null;
}

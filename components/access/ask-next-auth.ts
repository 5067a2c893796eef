import { partsOf } from "@/components/ui/parts-of";

type Step = "callback/password" | "callback/link" | "signout";

/** Why next-auth refused, in the shape of the API's own refusals; with a limit come the minutes to wait. */
export type AuthRefusal = { data: { reason: string; data: { minutes?: number } } };

/**
 * Signs in or out through next-auth, with its form token. Answers null when it worked. The session cookie is
 * HttpOnly: the page that follows has to be loaded anew.
 */
export async function askNextAuth(step: Step, fields: Record<string, string>): Promise<AuthRefusal | null> {
  try {
    const csrfToken = textIn(await (await fetch("/api/auth/csrf")).json(), "csrfToken");
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    const response = await fetch(`/api/auth/${step}`, { method: "POST", body });
    const said = new URL(textIn(await response.json(), "url"), window.location.origin).searchParams.get(
      "error",
    );
    if (!said) return response.ok ? null : refused("unexpected");
    const [reason = "", minutes] = said.split(".");
    return refused(reason, minutes ? Number(minutes) : undefined);
  } catch {
    return refused("unexpected");
  }
}

function textIn(answer: unknown, name: string): string {
  const found = partsOf(answer)[name];
  if (typeof found !== "string") throw new Error(`next-auth gave no ${name}`);
  return found;
}

function refused(reason: string, minutes?: number): AuthRefusal {
  return { data: { reason, data: { minutes } } };
}

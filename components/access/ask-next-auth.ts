import * as z from "zod/mini";

const csrf = z.object({ csrfToken: z.string() });
const answer = z.object({ url: z.string() });

type Step = "callback/password" | "callback/link" | "signout";

/** Why next-auth refused, in the shape of the API's own refusals; with a limit come the minutes to wait. */
export type AuthRefusal = { data: { reason: string; data: { minutes?: number } } };

/**
 * Signs in or out through next-auth, with its form token. Answers null when it worked. The session cookie is
 * HttpOnly: the page that follows has to be loaded anew.
 */
export async function askNextAuth(step: Step, fields: Record<string, string>): Promise<AuthRefusal | null> {
  try {
    const { csrfToken } = csrf.parse(await (await fetch("/api/auth/csrf")).json());
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    const response = await fetch(`/api/auth/${step}`, { method: "POST", body });
    const { url } = answer.parse(await response.json());
    const said = new URL(url, window.location.origin).searchParams.get("error");
    if (!said) return response.ok ? null : refused("unexpected");
    const [reason = "", minutes] = said.split(".");
    return refused(reason, minutes ? Number(minutes) : undefined);
  } catch {
    return refused("unexpected");
  }
}

function refused(reason: string, minutes?: number): AuthRefusal {
  return { data: { reason, data: { minutes } } };
}

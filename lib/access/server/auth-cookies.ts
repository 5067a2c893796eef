import "server-only";
import type { CookiesOptions } from "next-auth";
import { env } from "@/lib/env";

/** True when people reach this installation over https. */
export const secure = env.PUBLIC_URL?.startsWith("https:") ?? false;

/** `__Host-` binds a cookie to exactly this host and to https; browsers refuse the prefix over http. */
export const sessionCookieName = nameOf("session");

/** Every cookie next-auth sets here: HttpOnly, SameSite=Lax, and Secure when people come over https. */
export const authCookies: Partial<CookiesOptions> = {
  sessionToken: cookie("session"),
  csrfToken: cookie("csrf"),
  callbackUrl: cookie("callback"),
};

function cookie(part: string) {
  return { name: nameOf(part), options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure } };
}

function nameOf(part: string): string {
  return `${secure ? "__Host-" : ""}redaktionskreis-${part}`;
}

import "server-only";
import { decode } from "next-auth/jwt";
import { sessionCookieName } from "./auth-cookies";
import { authSecret } from "./auth-secret";
import { type Claims, claims } from "./claims";

/** What the session cookie of a request says, or null when there is none that we sealed and that still holds. */
export async function readClaims(cookieHeader: string): Promise<Claims | null> {
  const token = cookieValue(cookieHeader, sessionCookieName);
  if (!token) return null;
  try {
    return claims.parse(await decode({ token, secret: authSecret() }));
  } catch {
    return null;
  }
}

function cookieValue(header: string, name: string): string | undefined {
  const pair = header.split(";").find((part) => part.trimStart().startsWith(`${name}=`));
  return pair?.slice(pair.indexOf("=") + 1).trim();
}

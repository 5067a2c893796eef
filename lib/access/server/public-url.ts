import "server-only";
import { env } from "@/lib/env";

/** The address of this installation without a trailing slash, for links in mails. */
export function publicUrl(): string {
  return env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : `http://localhost:${env.PORT}`;
}

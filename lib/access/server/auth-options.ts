import "server-only";
import { eq } from "drizzle-orm";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import * as z from "zod";
import { sessions } from "@/db/schema/access";
import { log } from "@/lib/api/server/log";
import { AppError } from "@/lib/errors";
import { ownPath } from "../rules";
import { authCookies, secure } from "./auth-cookies";
import { authSecret } from "./auth-secret";
import { type Claims, claims } from "./claims";
import type { BaseCtx, Me } from "./context";
import { publicUrl } from "./public-url";
import { signInWithLink } from "./sign-in-with-link";
import { signInWithPassword } from "./sign-in-with-password";
import { sessionDays, startSession } from "./start-session";

type VisitorCtx = BaseCtx & { me: Me | null };

const withPassword = z.object({ email: z.string().max(1000), password: z.string().max(1000) });
const withLink = z.object({ token: z.string().max(100) });

/**
 * How next-auth signs people in and out here, for one request. The sealed cookie holds two ids and no more; what
 * a browser sends to `session.update` is never read, and nothing leads away from this site.
 */
export function authOptions(ctx: VisitorCtx): NextAuthOptions {
  // next-auth 4 knows its own address only from this variable; our redirects are paths, so any host name works.
  process.env.NEXTAUTH_URL ??= publicUrl();
  return {
    secret: authSecret(),
    useSecureCookies: secure,
    cookies: authCookies,
    session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        id: "password",
        credentials: {},
        authorize: (fields) =>
          admit(async () => startSession(ctx, await signInWithPassword(ctx, withPassword.parse(fields)))),
      }),
      Credentials({
        id: "link",
        credentials: {},
        authorize: (fields) => admit(async () => signInWithLink(ctx, withLink.parse(fields))),
      }),
    ],
    callbacks: {
      redirect: ({ url }) => ownPath(url),
      jwt: ({ token, user }) => ({ ...claims.parse(user ?? token) }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const { sessionId } = claims.parse(token);
        await ctx.db.delete(sessions).where(eq(sessions.id, sessionId));
      },
    },
    logger: {
      error: (code) => log.warn({ code }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

/** next-auth takes a refusal as the message of an error: our reason, with the minutes to wait behind a dot. */
async function admit(open: () => Promise<Claims>): Promise<(Claims & { id: string }) | null> {
  try {
    const opened = await open();
    return { ...opened, id: opened.personId };
  } catch (error) {
    if (error instanceof AppError)
      throw new Error([error.reason, error.data.minutes].filter(Boolean).join("."));
    if (error instanceof z.ZodError) return null;
    log.error({ err: error }, "sign-in failed");
    throw new Error("unexpected");
  }
}

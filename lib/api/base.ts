import { oc } from "@orpc/contract";
import * as z from "zod";
import { emailPattern, tokenPattern } from "@/lib/access/rules";
import type { errorCodes } from "@/lib/errors";

const refusal = z.object({ reason: z.string(), data: z.record(z.string(), z.unknown()) });
/** The HTTP status of each refusal. */
export const statusOf = {
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RULE: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
} as const satisfies Record<(typeof errorCodes)[number], number>;

/** Every endpoint starts here, so that each refuses in the same typed way. */
export const endpoint = oc.errors({
  UNAUTHORIZED: { status: statusOf.UNAUTHORIZED, data: refusal },
  FORBIDDEN: { status: statusOf.FORBIDDEN, data: refusal },
  NOT_FOUND: { status: statusOf.NOT_FOUND, data: refusal },
  CONFLICT: { status: statusOf.CONFLICT, data: refusal },
  RULE: { status: statusOf.RULE, data: refusal },
  RATE_LIMITED: { status: statusOf.RATE_LIMITED, data: refusal },
  UNAVAILABLE: { status: statusOf.UNAVAILABLE, data: refusal },
});

/** Shapes that several nouns share. */
export const day = z.iso.date();
/** A day or an instant that is written down: of this century, so that no clock has to reckon with others. */
const inThisCentury = (text: string) => text >= "2000" && text < "2100";
export const plannedDay = day.refine(inThisCentury);
export const plannedInstant = z.iso.datetime().refine(inThisCentury);
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const title = z.string().trim().min(1).max(200);
export const longText = z.string().max(20_000);
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ pattern: emailPattern }));
export const password = z.string().min(12).max(128);
export const token = z.string().regex(tokenPattern);
export const ok = z.object({ ok: z.literal(true) });

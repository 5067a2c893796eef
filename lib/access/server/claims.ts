import "server-only";
import * as z from "zod";

/** All that a session cookie carries: whose it is and which session row it stands for. Rights are never in it. */
export const claims = z.object({ personId: z.uuid(), sessionId: z.uuid() });
export type Claims = z.infer<typeof claims>;

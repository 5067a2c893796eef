import { createEnv } from "@t3-oss/env-nextjs";
import * as z from "zod";

const flag = z
  .enum(["0", "1"])
  .optional()
  .transform((value) => value === "1");

/** Every variable the product reads, checked once at the start; `.env.example` explains each. */
export const env = createEnv({
  server: {
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: "must begin with postgres:// or postgresql://" })
      .optional(),
    DATA_DIR: z.string().min(1).default(".data"),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    AUTH_SECRET: z.string().min(32, { error: "needs at least 32 characters" }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must begin with smtp:// or smtps://" }).optional(),
    MAIL_FROM: z.string().min(3).default("Redaktionskreis <redaktionskreis@localhost>"),
    TRUST_PROXY: flag,
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    REDAKTIONSKREIS_DEMO: flag,
  },
  experimental__runtimeEnv: {},
  emptyStringAsUndefined: true,
  skipValidation: process.env.NEXT_PHASE === "phase-production-build",
  onValidationError: (issues) => {
    const said = issues.map((issue) => `${String(issue.path?.[0])} ${issue.message}`).join("; ");
    throw new Error(`Configuration: ${said}. See .env.example for what each variable takes.`);
  },
});

import { createEnv } from "@t3-oss/env-nextjs";
import * as z from "zod";

const flag = z
  .enum(["0", "1"], { error: "muss 0 oder 1 sein" })
  .optional()
  .transform((value) => value === "1");

const port = { error: "muss eine Zahl von 1 bis 65535 sein" };
const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

const s3Parts = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** A bucket is all of its three parts or none: a forgotten key must not send files to the local folder instead. */
function s3Part(name: (typeof s3Parts)[number]) {
  const others = s3Parts.filter((one) => one !== name);
  return z
    .string()
    .optional()
    .refine((value) => value !== undefined || !others.some((one) => process.env[one]), {
      error: `fehlt: zu einem S3-Speicher gehören ${s3Parts.join(", ")}`,
    });
}

/** Every variable the product reads, checked once at the start; `.env.example` explains each. */
export const env = createEnv({
  server: {
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: "muss mit postgres:// oder postgresql:// beginnen" })
      .optional(),
    DATA_DIR: z.string().default(".data"),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "muss eine http- oder https-Adresse sein" }).optional(),
    PORT: z.coerce.number(port).int(port).min(1, port).max(65_535, port).default(3000),
    AUTH_SECRET: z.string().min(32, { error: "braucht mindestens 32 Zeichen" }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "muss mit smtp:// oder smtps:// beginnen" }).optional(),
    MAIL_FROM: z
      .string()
      .min(3, { error: "muss eine Adresse sein" })
      .default("Redaktionskreis <redaktionskreis@localhost>"),
    S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "muss eine http- oder https-Adresse sein" }).optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_BUCKET: s3Part("S3_BUCKET"),
    S3_ACCESS_KEY_ID: s3Part("S3_ACCESS_KEY_ID"),
    S3_SECRET_ACCESS_KEY: s3Part("S3_SECRET_ACCESS_KEY"),
    WORKER: z.enum(["apart"], { error: "muss apart sein oder fehlen" }).optional(),
    TRUST_PROXY: flag,
    LOG_LEVEL: z.enum(logLevels, { error: `muss eines von ${logLevels.join(", ")} sein` }).default("info"),
    REDAKTIONSKREIS_DEMO: flag,
  },
  experimental__runtimeEnv: {},
  emptyStringAsUndefined: true,
  skipValidation: process.env.NEXT_PHASE === "phase-production-build",
  onValidationError: (issues) => {
    const said = issues.map((issue) => `${String(issue.path?.[0])} ${issue.message}`).join("; ");
    throw new Error(`Einstellung: ${said}. Was jede Variable bedeutet, steht in .env.example.`);
  },
});

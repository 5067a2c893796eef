import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run verify` checks types; a start on a small server need not do it again.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // Native code, files read beside the module or worker threads: these must stay outside the bundle.
  serverExternalPackages: [
    "@aws-sdk/client-s3",
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "@react-email/components",
    "nodemailer",
    "papaparse",
    "pg",
    "pg-boss",
    "pino",
    "sharp",
    "write-excel-file",
  ],
  // The build's own files are the one place that proxy.ts leaves out.
  headers: async () => [
    {
      source: "/_next/static/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default withNextIntl(config);

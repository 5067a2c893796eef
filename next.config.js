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
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "nodemailer",
    "papaparse",
    "pg",
    "pino",
    "write-excel-file",
  ],
};

export default withNextIntl(config);

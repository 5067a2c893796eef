/** Directions of the house: app → components → lib contracts and rules → db/enums; never backwards, no cycles. */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "browser-never-reaches-storage",
      comment:
        "Components see contracts, rules and enums; everything else of db and every server folder stays out.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^db/(?!enums)|/server/" },
    },
    {
      name: "rules-and-contracts-are-isomorphic",
      severity: "error",
      from: { path: "^lib/[^/]+/(contract|rules[^/]*)\\.ts$" },
      to: { path: "^db/(?!enums)|/server/|^components/|^app/" },
    },
    {
      name: "nobody-imports-the-urls",
      severity: "error",
      from: { path: "^(components|lib|db)/" },
      to: { path: "^app/" },
    },
    {
      name: "lib-never-imports-the-interface",
      severity: "error",
      from: { path: "^(lib|db)/" },
      to: { path: "^components/" },
    },
    {
      name: "internal-stays-in-its-noun",
      comment: "One noun calls another noun's verbs, never its internal.ts.",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: "^lib/([^/]+)/server/internal\\.ts$", pathNot: "^lib/$1/" },
    },
    {
      name: "storage-knows-no-verbs",
      comment:
        "db may use pure rules for its reference data, and the tests' context type; the demo also needs passwords, uploads and whom an absence asks.",
      severity: "error",
      from: { path: "^db/", pathNot: "(test|testing[^/]*|load-demo|with-demo-pictures|add-stand-ins)\\.ts$" },
      to: { path: "/server/" },
    },
    {
      name: "no-dev-dependency-in-the-product",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};

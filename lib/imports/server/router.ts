import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { getImportContext } from "./get-import-context";
import { listImports } from "./list-imports";
import { readSheet } from "./read-sheet-file";
import { runImport } from "./run-import";
import { undoImport } from "./undo-import";

export const imports = {
  readSheet: signedIn.imports.readSheet.handler(({ context, input }) => readSheet(context.ctx, input)),
  getImportContext: signedIn.imports.getImportContext.handler(({ context, input }) =>
    getImportContext(context.ctx, input),
  ),
  runImport: signedIn.imports.runImport.handler(({ context, input }) => runImport(context.ctx, input)),
  undoImport: signedIn.imports.undoImport.handler(({ context, input }) => undoImport(context.ctx, input)),
  listImports: signedIn.imports.listImports.handler(({ context, input }) => listImports(context.ctx, input)),
};

import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { listAuditEntries } from "./list-audit-entries";

export const audit = {
  listAuditEntries: signedIn.audit.listAuditEntries.handler(({ context, input }) =>
    listAuditEntries(context.ctx, input),
  ),
};

import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { listAuditEntries } from "./list-audit-entries";
import { listPostAuditEntries } from "./list-post-audit-entries";

export const audit = {
  listAuditEntries: signedIn.audit.listAuditEntries.handler(({ context, input }) =>
    listAuditEntries(context.ctx, input),
  ),
  listPostAuditEntries: signedIn.audit.listPostAuditEntries.handler(({ context, input }) =>
    listPostAuditEntries(context.ctx, input),
  ),
};

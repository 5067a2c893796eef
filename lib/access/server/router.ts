import "server-only";
import { open, signedIn } from "@/lib/api/server/procedure";
import { acceptInvitation } from "./accept-invitation";
import { changePassword } from "./change-password";
import { endSessions } from "./end-sessions";
import { getInvitation } from "./get-invitation";
import { getMe } from "./get-me";
import { getReset } from "./get-reset";
import { getSetup } from "./get-setup";
import { loadDemo } from "./load-demo";
import { requestReset } from "./request-reset";
import { requestSignInLink } from "./request-sign-in-link";
import { resetPassword } from "./reset-password";
import { setUp } from "./set-up";
import { updateAccount } from "./update-account";

export const access = {
  getMe: signedIn.access.getMe.handler(({ context }) => getMe(context.ctx)),
  updateAccount: signedIn.access.updateAccount.handler(({ context, input }) =>
    updateAccount(context.ctx, input),
  ),
  changePassword: signedIn.access.changePassword.handler(({ context, input }) =>
    changePassword(context.ctx, input),
  ),
  endSessions: signedIn.access.endSessions.handler(({ context }) => endSessions(context.ctx)),
  requestReset: open.access.requestReset.handler(({ context, input }) => requestReset(context.ctx, input)),
  getReset: open.access.getReset.handler(({ context, input }) => getReset(context.ctx, input)),
  resetPassword: open.access.resetPassword.handler(({ context, input }) => resetPassword(context.ctx, input)),
  requestSignInLink: open.access.requestSignInLink.handler(({ context, input }) =>
    requestSignInLink(context.ctx, input),
  ),
  getInvitation: open.access.getInvitation.handler(({ context, input }) => getInvitation(context.ctx, input)),
  acceptInvitation: open.access.acceptInvitation.handler(({ context, input }) =>
    acceptInvitation({ ...context.ctx, me: context.me }, input),
  ),
  getSetup: open.access.getSetup.handler(({ context }) => getSetup(context.ctx)),
  setUp: open.access.setUp.handler(({ context, input }) => setUp(context.ctx, input)),
  loadDemo: open.access.loadDemo.handler(({ context }) => loadDemo(context.ctx)),
};

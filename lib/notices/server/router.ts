import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { countNotices } from "./count-notices";
import { getNoticeSettings } from "./get-notice-settings";
import { listNotices } from "./list-notices";
import { readNotices } from "./read-notices";
import { setNoticeSetting } from "./set-notice-setting";
import { setQuietMails } from "./set-quiet-mails";

export const notices = {
  listNotices: signedIn.notices.listNotices.handler(({ context, input }) => listNotices(context.ctx, input)),
  countNotices: signedIn.notices.countNotices.handler(({ context }) => countNotices(context.ctx)),
  readNotices: signedIn.notices.readNotices.handler(({ context, input }) => readNotices(context.ctx, input)),
  getNoticeSettings: signedIn.notices.getNoticeSettings.handler(({ context }) =>
    getNoticeSettings(context.ctx),
  ),
  setNoticeSetting: signedIn.notices.setNoticeSetting.handler(({ context, input }) =>
    setNoticeSetting(context.ctx, input),
  ),
  setQuietMails: signedIn.notices.setQuietMails.handler(({ context, input }) =>
    setQuietMails(context.ctx, input),
  ),
};

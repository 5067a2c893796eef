import "server-only";
import { createTranslator } from "use-intl/core";
import type { Locale } from "@/db/enums";
import type { BaseCtx } from "@/lib/access/server/context";
import { publicUrl } from "@/lib/access/server/public-url";
import { messagesFor } from "@/lib/i18n/messages";
import { asksToDecide, asksToStandIn, lineOf } from "@/lib/notices/rules";
import { type LineLinks, pageLink } from "@/lib/notices/server/line-links";
import type { MailedNotice } from "@/lib/notices/server/notices-of-mail";
import { formatInstant } from "@/lib/time/format";
import { type MailLine, type NoticesMailTexts, noticesMail } from "./notices-mail";
import { oneLine } from "./one-line";
import { plainNoticesMail } from "./plain-notices-mail";
import { unsubscribeLink } from "./unsubscribe-token";

type Input = {
  reader: { personId: string; name: string; locale: Locale };
  /** What the mail is about. */
  told: readonly MailedNotice[];
  /** What earlier mails asked for and still waits. */
  beside: readonly MailedNotice[];
  lineLinks: LineLinks;
};
type Composed = { subject: string; text: string; html: string; headers: Record<string, string> };

/** As many lines in one mail; the rest is in the app. */
const mostLines = 40;

/** The mail about these notices in the language of its reader, as text and HTML, with what it says to mail programs. */
export async function composeNoticesMail(
  ctx: BaseCtx,
  { reader, told, beside, lineLinks }: Input,
): Promise<Composed> {
  const { locale, name } = reader;
  const t = createTranslator({ locale, messages: messagesFor(locale) });
  const shown = [...inOrder(told), ...inOrder(beside)].slice(0, mostLines);
  const links = await lineLinks(ctx, shown);
  const all = shown.map((notice, at) => lineFor(locale, notice, links[at] ?? null));
  const lines = all.slice(0, told.length);
  const also = all.slice(told.length);
  const left = told.length + beside.length - shown.length;
  const asking = shown.find(({ kind }) => asksToDecide(kind));
  const [first] = lines;
  const subject =
    told.length === 1 && first
      ? t("mails.frame.subjectOne", { kind: first.kind, title: first.title })
      : t("mails.frame.subjectMany", { count: String(told.length) });
  const texts: NoticesMailTexts = {
    locale,
    subject,
    appName: t("common.appName"),
    preview: first
      ? t("mails.frame.preview", { line: first.sentence, association: first.association })
      : subject,
    hello: t("mails.frame.hello", { name: oneLine(name) }),
    intro: t(told.length === 1 ? "mails.frame.one" : "mails.frame.many"),
    lines,
    also: also.length > 0 ? { heading: t("mails.frame.also"), lines: also } : null,
    more: left > 0 ? t("mails.frame.more", { count: left }) : null,
    list: asking ? `${publicUrl()}/${asking.associationSlug}/decisions` : publicUrl(),
    why: t("mails.frame.why"),
    settings: t("mails.frame.settings"),
    settingsLink: `${publicUrl()}/account#notices`,
  };
  return {
    subject,
    text: plainNoticesMail(texts),
    html: await noticesMail(texts),
    headers: {
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<${unsubscribeLink(reader.personId)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

function lineFor(locale: Locale, notice: MailedNotice, own: string | null): MailLine {
  const t = createTranslator({ locale, messages: messagesFor(locale) });
  const sentence = createTranslator({ locale, messages: messagesFor(locale), namespace: "notices.lines" });
  const { id, kind, title, associationName, deadline } = notice;
  return {
    id,
    kind: t(`notices.kinds.${kind}`),
    title: oneLine(title) || t(`notices.kinds.${kind}`),
    sentence: oneLine(lineOf(sentence, notice, locale)),
    association: oneLine(associationName),
    until: deadline ? t("mails.frame.until", { deadline: formatInstant(new Date(deadline), locale) }) : null,
    link: own ?? pageLink(notice),
    linkText: t(own ? `mails.frame.${asksToStandIn(kind) ? "answer" : "decide"}` : "mails.frame.open"),
  };
}

/** What has a deadline comes first, the nearest on top; the rest as it came. */
function inOrder(told: readonly MailedNotice[]): MailedNotice[] {
  const due = ({ deadline }: MailedNotice) => (deadline ? Date.parse(deadline) : Number.MAX_SAFE_INTEGER);
  return [...told].sort((a, b) => due(a) - due(b));
}

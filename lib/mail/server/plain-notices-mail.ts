import "server-only";
import type { MailLine, NoticesMailTexts } from "./notices-mail";

/** The mail for programs that show text alone. Every value stands on one line of its own already. */
export function plainNoticesMail(texts: NoticesMailTexts): string {
  const also = texts.also ? [texts.also.heading, ...texts.also.lines.map(plainLine)] : [];
  const more = texts.more ? [`${texts.more}: ${texts.list}`] : [];
  const foot = `-- \n${texts.why}\n${texts.settings}: ${texts.settingsLink}\n`;
  const { hello, intro, lines } = texts;
  return [hello, intro, ...lines.map(plainLine), ...also, ...more, foot].join("\n\n");
}

function plainLine({ title, kind, sentence, association, until, linkText, link }: MailLine): string {
  const said = [title, `${kind} · ${association}`, sentence, until, `${linkText}: ${link}`];
  return said.filter(Boolean).join("\n");
}

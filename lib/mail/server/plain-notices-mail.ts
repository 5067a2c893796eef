import "server-only";
import type { NoticesMailTexts } from "./notices-mail";

/** The mail for programs that show text alone. Every value stands on one line of its own already. */
export function plainNoticesMail(texts: NoticesMailTexts): string {
  const lines = texts.lines.map(({ title, kind, sentence, association, until, linkText, link }) =>
    [title, `${kind} · ${association}`, sentence, until, `${linkText}: ${link}`].filter(Boolean).join("\n"),
  );
  const more = texts.more ? [`${texts.more}: ${texts.home}`] : [];
  const foot = `-- \n${texts.why}\n${texts.settings}: ${texts.settingsLink}\n`;
  return [texts.hello, texts.intro, ...lines, ...more, foot].join("\n\n");
}

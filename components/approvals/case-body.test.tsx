import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CaseBody } from "@/components/approvals/case-body";
import type { DecisionCase } from "@/lib/approvals/contract";
import { messagesFor } from "@/lib/i18n/messages";
import { caseWith } from "./testing";

const shown = caseWith();

/** Without a workspace around it, as on the page that a link of a mail opens. */
function show(one: DecisionCase): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messagesFor("de")} timeZone="Europe/Berlin">
      <CaseBody shown={one} today="2026-11-24" named pictures={{}} texts={{ current: null }} />
    </NextIntlClientProvider>,
  );
}

it("shows what would be published, until when, for whom, and what is in the way", () => {
  const html = show(shown);
  expect(html).toContain("Entscheidung bis morgen, 12:00 Uhr");
  expect(html).toContain("in Vertretung für Henrike Lührs");
  expect(html).toContain("Der Bus fährt bis 22 Uhr.");
  expect(html).toContain("1 Prüfpunkt steht der Freigabe im Weg");
  expect(html).not.toContain("Was ist neu");
});

it("begins with what is new where an approved post was changed, word by word", () => {
  const before = { ...shown.content, body: "Der Bus fährt bis 24 Uhr." };
  const html = show({ ...shown, reopened: true, approvedContent: before, approvedAt: shown.deadlineAt });
  expect(html).toMatch(/<del[^>]*><span[^>]*>[^<]*<\/span>24<\/del>/);
  expect(html).toMatch(/<ins[^>]*><span[^>]*>[^<]*<\/span>22<\/ins>/);
});

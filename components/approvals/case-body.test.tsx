import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CaseBody } from "@/components/approvals/case-body";
import type { DecisionCase } from "@/lib/approvals/contract";
import { messagesFor } from "@/lib/i18n/messages";

const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";
const content = {
  title: "Winterhilfe",
  body: "Der Bus fährt bis 22 Uhr.",
  hashtags: "",
  link: "",
  callToAction: "",
  firstComment: "",
  variants: {},
  channelIds: [id],
  media: [],
};
const shown: DecisionCase = {
  state: "open",
  roundId: id,
  associationId: id,
  associationName: "Celle",
  postId: id,
  title: "Winterhilfe",
  riskClass: "B",
  step: "lead",
  deadlineAt: "2026-11-25T11:00:00.000Z",
  plannedOn: "2026-11-25",
  plannedTime: "18:00",
  requestedByName: "Ada Nolte",
  note: "Bitte heute.",
  reopened: false,
  urgent: true,
  contentHash: "0".repeat(64),
  onBehalfOfName: "Henrike Lührs",
  channelKinds: ["facebook"],
  pending: null,
  content,
  media: [],
  channels: [{ id, name: "Facebook-Seite", kind: "facebook" }],
  approvedContent: null,
  approvedAt: null,
  checks: [
    {
      itemId: "a",
      question: "Ist es barrierefrei?",
      questionEn: "",
      state: "open",
      blocking: true,
      note: "",
    },
  ],
  decisions: [],
  chain: [],
  right: { may: true, as: "deputy", onBehalfOfName: "Henrike Lührs" },
};

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
  const before = { ...content, body: "Der Bus fährt bis 24 Uhr." };
  const html = show({ ...shown, reopened: true, approvedContent: before, approvedAt: shown.deadlineAt });
  expect(html).toMatch(/<del[^>]*><span[^>]*>[^<]*<\/span>24<\/del>/);
  expect(html).toMatch(/<ins[^>]*><span[^>]*>[^<]*<\/span>22<\/ins>/);
});

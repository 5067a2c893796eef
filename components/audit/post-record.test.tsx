import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AuditLine } from "@/components/audit/audit-line";
import { PostRecord } from "@/components/audit/post-record";
import { WorkspaceProvider } from "@/components/workspace/workspace";
import { locales, type Role } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { AuditEntry } from "@/lib/audit/contract";
import { auditKinds } from "@/lib/audit/rules-kinds";
import { messagesFor } from "@/lib/i18n/messages";

const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";
const stateId = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12";
const place = {
  name: "Celle",
  shortName: "Celle",
  slug: "celle",
  regionLabel: null,
  kind: "district" as const,
};
const association = {
  ...{ ...place, id, parentId: stateId, town: "", federalState: "NI" as const, revision: 1 },
  ...{ channels: [], formats: [], colleagues: [] },
};
const entry: AuditEntry = {
  number: 12,
  at: "2026-11-25T08:00:00.000Z",
  kind: "approvals.decided",
  personName: "Merle Brinkhus",
  byProduct: false,
  subjectName: "Ove Tammen",
  rolesBefore: ["editor"],
  rolesAfter: ["editor", "approver"],
  invitedBy: null,
  duty: "approving",
  deputyNames: ["Deniz Aydoğan"],
  postId: id,
  postTitle: "Laternenfest",
  decision: "approve",
  step: "lead",
  role: "approver",
  onBehalf: null,
  riskClass: "B",
  riskBefore: null,
};
const told = (more: Partial<AuditEntry>): AuditEntry => ({ ...entry, ...more });

type Look = { locale?: "de" | "en"; roles?: Role[]; fromState?: boolean; entries?: AuditEntry[] };

function show(shown: React.ReactNode, { locale = "de", roles = ["reader"], fromState, entries }: Look = {}) {
  const home = fromState
    ? { ...place, associationId: stateId, parentId: null, kind: "state" as const }
    : { ...place, associationId: id, parentId: stateId };
  const person = { personId: id, name: "", email: "", locale, theme: "system" as const, hasPassword: true };
  const standings = [{ ...home, roles }];
  const memberships = [{ ...home, id, roles, weeklyMinutes: 300 }];
  const me = { ...person, memberships, standings, standsIn: [], helps: [] };
  const cache = new QueryClient();
  const input = (before: number | undefined) => ({ associationId: id, postId: id, before, limit: 50 });
  const queryKey = orpc.audit.listPostAuditEntries.infiniteKey({ input, initialPageParam: undefined });
  if (entries) cache.setQueryData(queryKey, { pages: [{ entries, next: null }], pageParams: [undefined] });
  const onError = (error: Error) => {
    throw error;
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messagesFor(locale)}
      timeZone="Europe/Berlin"
      onError={onError}
    >
      <QueryClientProvider client={cache}>
        <WorkspaceProvider me={me} association={association} today="2026-11-25">
          {shown}
        </WorkspaceProvider>
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
}

const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe("a line of the record", () => {
  it.each(locales)("has a sentence for everything that is kept, in %s", (locale) => {
    for (const kind of [...auditKinds, "other"] as const) {
      const text = plain(show(<AuditLine entry={told({ kind })} />, { locale }));
      expect(text).toContain(kind === "members.joined" ? "Ove Tammen" : "Merle Brinkhus");
    }
  });

  it("names who granted the roles of somebody who joined", () => {
    const joined = told({ kind: "members.joined", invitedBy: { name: "Jens Ortmann" } });
    expect(plain(show(<AuditLine entry={joined} />))).toContain("Eingeladen hat Jens Ortmann.");
  });

  it("names the class before and after, once", () => {
    const lowered = told({ kind: "checks.lowered", riskBefore: "C", riskClass: "A", step: null, role: null });
    const text = plain(show(<AuditLine entry={lowered} />));
    expect(text).toContain("hat die Risikoklasse von C auf A gesenkt: „Laternenfest“.");
    expect(text).not.toContain("Risikoklasse A");
  });
});

describe("the record of a post", () => {
  const record = <PostRecord post={{ associationId: id, id }} />;

  it("is sentences without the title of the post they stand in, and without a way to it", () => {
    const html = show(record, { entries: [entry, told({ number: 4, kind: "approvals.requested" })] });
    expect(plain(html)).toMatch(/hat freigegeben\. Risikoklasse B .* hat um Freigabe gebeten\./);
    expect(html).not.toMatch(/Laternenfest|<a /);
    expect(html).toContain("<h3");
  });

  it("waits quietly, and is not there where nothing is kept or nothing may be read", () => {
    expect(show(record)).toContain("aria-hidden");
    expect(show(record, { entries: [] })).toBe("");
    expect(show(record, { entries: [entry], roles: ["press"], fromState: true })).toBe("");
  });
});

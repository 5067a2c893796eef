import { QueryClientProvider } from "@tanstack/react-query";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import type { Deciding } from "@/components/approvals/decide-given";
import { useDecide } from "@/components/approvals/use-decide";
import { useLinkDecide } from "@/components/approvals/use-link-decide";
import { WorkspaceProvider } from "@/components/workspace/workspace";
import { makeQueryClient } from "@/lib/api/query-client";
import { messagesFor } from "@/lib/i18n/messages";
import { caseWith } from "./testing";

afterEach(() => {
  vi.unstubAllGlobals();
});

const kinds = ["approveWithChanges", "requestChanges", "reject"] as const;
const association = { id: "a", parentId: null, channels: [], formats: [], colleagues: [] };
const left = { decided: 0, changed: 0 };

/** Both ways to decide, as their pages have them. */
function waysToDecide(): { name: string; decide: Deciding["decide"] }[] {
  const found: { name: string; decide: Deciding["decide"] }[] = [];
  const shown = caseWith();
  function Probe() {
    const onDecided = () => {
      left.decided += 1;
    };
    const onChanged = () => {
      left.changed += 1;
    };
    found.push({ name: "page", ...useDecide({ shown, onDecided }) });
    found.push({ name: "link", ...useLinkDecide({ token: "t", shown, onChanged }).deciding });
    return null;
  }
  renderToStaticMarkup(
    <Around>
      <Probe />
    </Around>,
  );
  return found;
}

function Around({ children }: { children: ReactNode }) {
  const me = { memberships: [], standings: [], standsIn: [], helps: [] };
  return (
    <NextIntlClientProvider locale="de" messages={messagesFor("de")} timeZone="Europe/Berlin">
      <QueryClientProvider client={makeQueryClient()}>
        <WorkspaceProvider me={me as never} association={association as never} today="2026-11-24">
          {children}
        </WorkspaceProvider>
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
}

/** A server that refuses every decision for that reason. */
function refuseWith(reason: string): void {
  vi.stubGlobal("window", { location: { origin: "https://plan.example" } });
  vi.stubGlobal("document", { visibilityState: "visible" });
  const data = { reason, data: {} };
  const body = { defined: true, code: "CONFLICT", status: 409, message: "", data };
  vi.stubGlobal("fetch", async () => Response.json(body, { status: 409 }));
}

it.each([
  ["versionChanged", "Der Beitrag wurde inzwischen geändert", true],
  ["decidedMeanwhile", "Darüber hat gerade jemand anderes entschieden", false],
  ["roundIsClosed", "Über diese Anfrage ist inzwischen entschieden", false],
])("keeps every form that was refused because of %s, with the sentence", async (reason, why, isOld) => {
  refuseWith(reason);
  Object.assign(left, { decided: 0, changed: 0 });
  const answers = [];
  for (const { decide } of waysToDecide()) {
    for (const kind of kinds) answers.push(await decide({ kind, comment: "Viele Worte" }));
  }
  expect(answers).toEqual(answers.map(() => ({ why: expect.stringContaining(why), isOld })));
  // The page goes on with nothing, and the link's page only fetches the new version.
  expect(left).toEqual({ decided: 0, changed: isOld ? kinds.length : 0 });
});

import { expect, type Page } from "@playwright/test";
import type { Checklist } from "@/lib/checks/contract";
import { dayFromToday, unique } from "../fixtures";

type Wish = { risk: "A" | "B" | "C"; body?: string; askedId?: string };
type Asked = { title: string; roundId: string; associationId: string; postId: string };

/** Asks for the approval of a new post, as the person who is signed in on this page: with every check answered well. */
export async function askForApproval(
  page: Page,
  { risk, askedId, body = "Der Bus fährt heute bis 24 Uhr." }: Wish,
): Promise<Asked> {
  const { memberships } = await read(await page.request.get("/api/v1/me"));
  const { associationId, slug } = memberships[0];
  const home = `/api/v1/associations/${associationId}`;
  const origin = new URL((await page.request.get("/api/health")).url()).origin;
  const headers = { origin };
  const { channels } = await read(await page.request.get(home));
  const channel = channels.find((one: { kind: string }) => one.kind === "facebook") ?? channels[0];
  const title = unique(`Freigabe ${slug}`);
  const data = {
    title,
    body,
    plannedOn: dayFromToday(9),
    plannedTime: "18:00",
    channelIds: [channel.id],
    stage: "drafting",
  };
  const { id: postId } = await read(await page.request.post(`${home}/posts`, { headers, data }));
  const post = `${home}/posts/${postId}`;
  const { list } = (await read(await page.request.get(`${post}/checks`))) as { list: Checklist };
  for (const { id, automatic, good, raises } of list.items) {
    if (automatic !== null) continue;
    const answer = good === "any" ? (raises?.answer === "yes" ? "no" : "yes") : good;
    await page.request.put(`${post}/checks/${id}`, {
      headers,
      data: { answer, note: "", expectedRevision: 0 },
    });
  }
  if (risk !== "A") {
    await read(
      await page.request.post(`${post}/risk-class/raise`, {
        headers,
        data: { to: risk, reason: "Zur Probe" },
      }),
    );
  }
  const plan = await read(await page.request.get(`${post}/approval/plan`));
  expect({ missing: plan.missing, riskClass: plan.riskClass }).toEqual({ missing: [], riskClass: risk });
  const asked = { contentHash: plan.contentHash, note: "Bitte heute noch ansehen.", askedId };
  const { round } = await read(await page.request.post(`${post}/approval`, { headers, data: asked }));
  return { title, roundId: round.id, associationId, postId };
}

async function read(answer: { ok(): boolean; text(): Promise<string>; url(): string }) {
  const text = await answer.text();
  expect(answer.ok(), `${answer.url()}: ${text}`).toBe(true);
  return JSON.parse(text);
}

import type { Browser, Page } from "@playwright/test";
import { dayFromToday, expect, personWith, signIn, test } from "./fixtures";
import { askForApproval } from "./pages/asked-post";

type Person = { page: Page; name: string; places: { id: string; associationId: string; slug: string }[] };

/** Somebody in a browser of their own, with what they are called and where they belong. */
async function inOwnBrowser(browser: Browser, email: string): Promise<Person> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return { page, ...(await whoIs(page)) };
}

async function whoIs(page: Page): Promise<Omit<Person, "page">> {
  const { name, memberships } = await (await page.request.get("/api/v1/me")).json();
  return { name, places: memberships };
}

/** Enters an absence as the person who is signed in on the page. */
async function isAway(
  page: Page,
  startsOn: string,
  endsOn: string,
): Promise<{ id: string; revision: number }> {
  const origin = new URL(page.url()).origin;
  const data = { startsOn, startsAtNoon: false, endsOn, endsAtNoon: false };
  const answer = await page.request.post("/api/v1/me/absences", { headers: { origin }, data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

test("somebody falls ill on the morning of a decision: it is with the deputy, decided i. V. and back afterwards", async ({
  page,
  browser,
}) => {
  test.slow();
  const slug = "nordhorn";
  const author = personWith("editor", slug);
  await signIn(page, author);
  await page.goto(`/${slug}/absences`);
  const ill = await inOwnBrowser(browser, personWith("approver", slug));
  const lead = await inOwnBrowser(browser, personWith("manager", slug));
  const asked = await askForApproval(page, { risk: "B", askedId: ill.places[0]?.id });
  await lead.page.goto(`/${slug}/decisions`);

  await page.getByRole("button", { name: `Ab sofort nicht verfügbar: ${ill.name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Eintragen" }).click();
  await expect(page.getByText(new RegExp(`^Eingetragen: ${ill.name} ist bis `))).toBeVisible();

  // Nobody reloads: the decision is with the deputy, with the name of the one it is for.
  const card = lead.page.getByRole("listitem").filter({ hasText: asked.title });
  await expect(card.getByText(`in Vertretung für ${ill.name}`)).toBeVisible();
  await card.getByRole("link", { name: new RegExp(asked.title) }).click();
  await lead.page.getByRole("button", { name: "Freigeben", exact: true }).click();
  await expect(lead.page.getByText(`„${asked.title}“ freigegeben`)).toBeVisible();

  // Who was ill takes the days back, and nothing of it remains but what was done.
  await ill.page.goto(`/${slug}/absences`);
  await ill.page.getByRole("button", { name: /^Streichen/ }).click();
  await expect(ill.page.getByText(/^Nichts eingetragen/)).toBeVisible();
  await expect
    .poll(async () => {
      const post = `/api/v1/associations/${asked.associationId}/posts/${asked.postId}`;
      const { happenings } = await (await page.request.get(`${post}/happenings`)).json();
      return happenings.map((one: { kind: string; personName: string; onBehalfOfName: string | null }) => [
        one.kind,
        one.personName,
        one.onBehalfOfName,
      ]);
    })
    .toContainEqual(["approvals.decided", lead.name, ill.name]);
});

test("work that falls due is with the deputy while somebody is away, and with them again afterwards", async ({
  page,
  browser,
}) => {
  const slug = "soltau";
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/week`);
  const me = await whoIs(page);
  const deputy = await inOwnBrowser(browser, personWith("editor", slug, 1));
  const home = `/api/v1/associations/${me.places[0]?.associationId}`;
  const headers = { origin: new URL(page.url()).origin };
  const title = `Heute dran ${Math.random().toString(36).slice(2, 8)}`;
  const data = { title, stage: "drafting", plannedOn: dayFromToday(0), responsibleId: me.places[0]?.id };
  const made = await page.request.post(`${home}/posts`, { headers, data });
  expect(made.ok(), await made.text()).toBe(true);
  await deputy.page.goto(`/${slug}/week`);
  await expect(deputy.page.getByText(title)).toHaveCount(0);

  const { id, revision } = await isAway(page, dayFromToday(0), dayFromToday(6));
  await expect(deputy.page.getByText(title).first()).toBeVisible();
  await expect(deputy.page.getByText(new RegExp(`i\\. V\\. für ${me.name}`)).first()).toBeVisible();

  const days = {
    startsOn: dayFromToday(-2),
    startsAtNoon: false,
    endsOn: dayFromToday(-1),
    endsAtNoon: false,
  };
  const back = await page.request.patch(`/api/v1/me/absences/${id}`, {
    headers,
    data: { ...days, expectedRevision: revision },
  });
  expect(back.ok(), await back.text()).toBe(true);
  await expect(deputy.page.getByText(title)).toHaveCount(0);
  await page.goto(`/${slug}/week`);
  await expect(page.getByRole("heading", { name: "Wieder da" })).toBeVisible();
  await expect(page.getByText(title).first()).toBeVisible();
});

test("who leads three districts is away in all of them at once, and each shows who decides there", async ({
  page,
  browser,
}) => {
  const lead = await inOwnBrowser(browser, personWith("manager", "rotenburg"));
  await lead.page.goto("/rotenburg/absences");
  await isAway(lead.page, dayFromToday(40), dayFromToday(50));
  await lead.page.reload();
  const mine = lead.page.getByRole("region", { name: "Eigene Abwesenheiten" });
  for (const town of ["Stade", "Winsen", "Rotenburg"])
    await expect(mine.getByText(town).first()).toBeVisible();
  await signIn(page, personWith("editor", "winsen"));
  await page.goto("/winsen/absences");
  await expect(
    page
      .getByRole("region", { name: "Kolleg*innen" })
      .getByText(/^abwesend /)
      .first(),
  ).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";

const slug = "verden";

/** A new post and a comment in it that speaks to somebody, as the browser of the one who writes sends it. */
async function mention(page: Page, name: string, title: string) {
  const headers = { origin: new URL(page.url()).origin };
  const me = (await (await page.request.get("/api/v1/me")).json()) as {
    memberships: { associationId: string }[];
  };
  const place = `/api/v1/associations/${me.memberships[0]?.associationId}/posts`;
  const made = await page.request.post(place, { headers, data: { title } });
  const { id } = (await made.json()) as { id: string };
  const data = { commentId: crypto.randomUUID(), threadId: null, body: `@${name}, bitte ansehen` };
  expect((await page.request.post(`${place}/${id}/comments`, { headers, data })).status()).toBe(201);
}

async function nameOf(page: Page): Promise<string> {
  const { name } = (await (await page.request.get("/api/v1/me")).json()) as { name: string };
  return name;
}

test("a mention shows at the bell by itself, leads to its post, and is read with that", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("manager", slug));
  await page.goto(`/${slug}/week`);
  await page.getByRole("button", { name: /^Hinweise/ }).click();
  const list = page.getByRole("dialog", { name: "Hinweise" });
  await expect(list.getByText("Noch keine Hinweise")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Hinweise", exact: true })).toBeFocused();

  const other = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await signIn(other, personWith("editor", slug));
  await other.goto(`/${slug}/week`);
  const titles = [unique("Erste"), unique("Zweite"), unique("Dritte")];
  for (const title of titles) await mention(other, await nameOf(page), title);
  const bell = page.getByRole("button", { name: "Hinweise, 3 neu" });
  await bell.focus();
  await page.keyboard.press("Enter");
  await expect(list.getByRole("link", { name: /^neu: Dritte/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await list.getByRole("link", { name: /^neu: Dritte/ }).click();
  await expect(list).toBeHidden();
  await expect(
    page
      .getByRole("dialog")
      .getByText(titles[2] ?? "")
      .first(),
  ).toBeVisible();
  await page.goto(`/${slug}/team`);
  await page.getByRole("button", { name: "Hinweise, 2 neu" }).click();
  await list.getByRole("button", { name: "Alle gelesen" }).click();
  await expect(list.getByText("neu: ")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Hinweise", exact: true })).toBeFocused();
  await other.context().close();
});

test("switches of the account are kept, and none is left without a name", async ({ page }) => {
  await signIn(page, personWith("approver", slug));
  await page.goto("/account");
  const section = page.locator("#notices");
  const off = section.getByRole("switch", { name: "Per Mail: Erwähnung im Gespräch" });
  const quiet = section.getByRole("switch", { name: /^Eiliges auch abends/ });
  await expect(off).toBeChecked();
  const saved = (path: string) =>
    page.waitForResponse((answer) => answer.url().includes(path) && answer.ok());
  await Promise.all([saved("/me/notice-settings/"), off.uncheck()]);
  await Promise.all([saved("/me/quiet-mails"), quiet.check()]);
  await page.reload();
  await expect(off).not.toBeChecked();
  await expect(quiet).toBeChecked();
  await expect(section.getByRole("switch", { name: "In der App: Erwähnung im Gespräch" })).toBeChecked();
  await expectNoAxeViolations(page);
});

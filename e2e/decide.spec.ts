import type { Browser, Page } from "@playwright/test";
import { expect, expectEnoughContrast, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";
import { askForApproval } from "./pages/asked-post";

type Wish = { slug: string; risk: "A" | "B" };

/**
 * A post that an editor asks about, seen by somebody who decides. Every journey has a district of its own: one person
 * may only write so much in a minute.
 */
async function asked(page: Page, browser: Browser, { slug, risk }: Wish) {
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, personWith("editor", slug));
  const post = await askForApproval(theirs, { risk });
  await theirs.context().close();
  await signIn(page, slug === "celle" ? personWith("approver", slug, 2) : personWith("manager", slug));
  return post;
}

const card = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

test("an approver opens what waits, approves it, and takes that back", async ({ page, browser }) => {
  const { title } = await asked(page, browser, { slug: "celle", risk: "B" });
  await page.goto("/");
  await expect(page).toHaveURL(/\/celle\/decisions$/);
  await expect(card(page, title).getByText("B · Standard")).toBeVisible();
  await expect(card(page, title).getByText(/^Entscheidung bis /)).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\?round=.+&of=/);
  await expect(page.getByRole("heading", { level: 2, name: title }).last()).toBeFocused();
  await expect(page.getByText("Der Bus fährt heute bis 24 Uhr.").first()).toBeVisible();
  await page.getByRole("button", { name: "Freigeben", exact: true }).click();
  await expect(page.getByText(`„${title}“ freigegeben`)).toBeVisible();
  await expect(card(page, title).getByText(/^Freigegeben, wird/)).toBeVisible();
  await page
    .getByRole("button", { name: `Rückgängig: ${title}` })
    .first()
    .click();
  await expect(page.getByText(`„${title}“: zurückgenommen`)).toBeVisible();
  await expect(card(page, title).getByText(/^Entscheidung bis /)).toBeVisible();
});

test("a wish for changes names the passage that was marked", async ({ page, browser }) => {
  const { title, roundId, associationId } = await asked(page, browser, { slug: "aurich", risk: "B" });
  await page.goto(`/aurich/decisions?round=${roundId}&of=${associationId}`);
  await page.getByRole("button", { name: "Änderung wünschen" }).click();
  const dialog = page.getByRole("dialog", { name: "Änderung wünschen" });
  await dialog.getByRole("button", { name: "Änderung wünschen" }).click();
  await expect(dialog.getByText("Bitte in einem Satz sagen, was zu ändern ist.")).toBeVisible();
  await dialog.getByLabel("Was ist zu ändern?").fill("Der Bus fährt länger.");
  await dialog.getByLabel("Worum geht es?").selectOption("passage");
  const text = dialog.getByLabel("Text des Beitrags");
  await text.focus();
  await text.press("Control+Home");
  for (let count = 0; count < 7; count += 1) await text.press("Shift+ArrowRight");
  await expect(dialog.locator("blockquote")).toHaveText("Der Bus");
  await expectNoAxeViolations(page);
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && /decisions$/.test(request.url()),
  );
  await dialog.getByRole("button", { name: "Änderung wünschen" }).click();
  expect((await sent).postDataJSON()).toMatchObject({ kind: "requestChanges", quote: "Der Bus" });
  await expect(page.getByText(`„${title}“: Änderung gewünscht`)).toBeVisible();
});

test("a text is worded differently, and only what changed is sent", async ({ page, browser }) => {
  const { title, roundId, associationId } = await asked(page, browser, { slug: "emden", risk: "B" });
  await page.goto(`/emden/decisions?round=${roundId}&of=${associationId}`);
  await page.getByRole("button", { name: "Weitere Entscheidungen" }).click();
  await page.getByRole("menuitem", { name: /^Mit Änderung freigeben/ }).click();
  const dialog = page.getByRole("dialog", { name: "Mit Änderung freigeben" });
  await dialog.getByRole("button", { name: "Mit Änderung freigeben" }).click();
  await expect(dialog.getByText(/Es ist noch nichts geändert/)).toBeVisible();
  await dialog.getByLabel("Text", { exact: true }).fill("Der Bus fährt heute bis 22 Uhr.");
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && /decisions$/.test(request.url()),
  );
  await dialog.getByRole("button", { name: "Mit Änderung freigeben" }).click();
  expect((await sent).postDataJSON().proposed).toEqual({ body: "Der Bus fährt heute bis 22 Uhr." });
  await expect(page.getByText(`„${title}“ mit Änderung freigegeben`)).toBeVisible();
});

test("posts of class A are approved together and taken back together", async ({ page, browser }) => {
  const first = await asked(page, browser, { slug: "leer", risk: "A" });
  const second = await asked(page, browser, { slug: "leer", risk: "A" });
  await page.goto("/leer/decisions");
  for (const { title } of [first, second]) await page.getByLabel(`Auswählen: ${title}`).check();
  await page.getByRole("button", { name: "2 freigeben" }).click();
  await expect(page.getByText("2 Beiträge freigegeben")).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await expect(page.getByText(/^Zurückgenommen\. 2 Beiträge warten/)).toBeVisible();
  await expect(page.getByLabel(`Auswählen: ${first.title}`)).toBeVisible();
});

test("everything goes by keyboard, and Escape leads back to the card", async ({ page, browser }) => {
  const { title } = await asked(page, browser, { slug: "norden", risk: "B" });
  await page.goto("/norden/decisions");
  const link = page.getByRole("link", { name: title });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: title }).last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/decisions$/);
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Freigeben", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(`„${title}“ freigegeben`)).toBeVisible();
});

test("list and case have no axe violation, light and dark", async ({ page, browser }) => {
  test.slow();
  const { roundId, associationId } = await asked(page, browser, { slug: "gifhorn", risk: "B" });
  for (const address of ["/gifhorn/decisions", `/gifhorn/decisions?round=${roundId}&of=${associationId}`]) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zu entscheiden");
    await expectNoAxeViolations(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expectEnoughContrast(page);
  }
});

test("a post that is changed while it is open says so, and shows the new version", async ({
  page,
  browser,
}) => {
  const { roundId, associationId, postId } = await asked(page, browser, { slug: "goslar", risk: "B" });
  await page.goto(`/goslar/decisions?round=${roundId}&of=${associationId}`);
  await expect(page.getByText("Der Bus fährt heute bis 24 Uhr.").first()).toBeVisible();
  const writer = await (await browser.newContext()).newPage();
  await signIn(writer, personWith("editor", "goslar"));
  await writer.goto(`/goslar/calendar/posts/${postId}`);
  await writer.getByRole("dialog").getByLabel("Text", { exact: true }).fill("Der Bus fährt nicht.");
  await expect(page.getByText("Der Bus fährt nicht.").first()).toBeVisible();
  await expect(page.getByText(/^Achtung: Der Beitrag wurde inzwischen geändert/)).toBeVisible();
});

test("words that were written for an older version stay, and go to the new one", async ({
  page,
  browser,
}) => {
  const { title, roundId, associationId, postId } = await asked(page, browser, {
    slug: "cuxhaven",
    risk: "B",
  });
  await page.goto(`/cuxhaven/decisions?round=${roundId}&of=${associationId}`);
  await page.getByRole("button", { name: "Weitere Entscheidungen" }).click();
  await page.getByRole("menuitem", { name: /^Mit Änderung freigeben/ }).click();
  const dialog = page.getByRole("dialog", { name: "Mit Änderung freigeben" });
  await dialog.getByLabel("Text", { exact: true }).fill("Der Bus fährt heute bis 22 Uhr.");
  await dialog.getByLabel("Anmerkung").fill("So steht es im Fahrplan.");

  const writer = await (await browser.newContext()).newPage();
  await signIn(writer, personWith("editor", "cuxhaven"));
  const post = `/api/v1/associations/${associationId}/posts/${postId}`;
  const { revision, hashtags } = await (await writer.request.get(post)).json();
  const changed = await writer.request.patch(post, {
    headers: { origin: new URL(page.url()).origin },
    data: { expectedRevision: revision, base: { hashtags }, changes: { hashtags: "#Cuxhaven" } },
  });
  expect(changed.ok()).toBe(true);
  await expect(page.getByText(/^Achtung: Der Beitrag wurde inzwischen geändert/)).toBeAttached();

  const send = dialog.getByRole("button", { name: "Mit Änderung freigeben" });
  await send.click();
  await expect(dialog.getByRole("alert")).toContainText("Der Beitrag wurde inzwischen geändert");
  await expect(dialog.getByText("Was sich inzwischen geändert hat")).toBeVisible();
  await expect(dialog.getByLabel("Text", { exact: true })).toHaveValue("Der Bus fährt heute bis 22 Uhr.");
  await expect(dialog.getByLabel("Hashtags")).toHaveValue("#Cuxhaven");
  await expectNoAxeViolations(page);
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && /decisions$/.test(request.url()),
  );
  await send.click();
  expect((await sent).postDataJSON()).toMatchObject({
    comment: "So steht es im Fahrplan.",
    proposed: { body: "Der Bus fährt heute bis 22 Uhr." },
  });
  await expect(page.getByText(`„${title}“ mit Änderung freigegeben`)).toBeVisible();
});

test("whoever wrote the words is told why others decide, and readers see a shut door", async ({
  page,
  browser,
}) => {
  const { roundId, associationId } = await asked(page, browser, { slug: "peine", risk: "B" });
  await signIn(page, personWith("editor", "peine"));
  await page.goto(`/peine/decisions?round=${roundId}&of=${associationId}`);
  await expect(page.getByText(/^Hinweis: Über die eigene Fassung entscheidet/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Freigeben", exact: true })).toHaveCount(0);
  await signIn(page, personWith("reader", "stade"));
  await page.goto("/stade/decisions");
  await expect(page.getByText("Entscheidungen sind hier nicht zu sehen")).toBeVisible();
});

test("a link of a mail that is wrong or cut off says so and leads to the sign-in", async ({ page }) => {
  await page.goto(`/decide/${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/lässt sich nichts mehr entscheiden/);
  await expect(page.getByRole("link", { name: "Anmelden" })).toBeVisible();
  await expect(page.locator("meta[name=referrer]")).toHaveAttribute("content", "no-referrer");
  await expectNoAxeViolations(page);
  await page.goto("/decide/abc");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link ist unvollständig");
});

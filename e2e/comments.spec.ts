import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "celle";

test("a marked passage begins a conversation; somebody is mentioned, answers and settles it", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("editor", slug));
  const title = unique("Gespräch");
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(dayFromToday(6)));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  const text = sheet.getByLabel("Text", { exact: true });
  await text.fill("Der Bus fährt um 18 Uhr.");
  await text.press("ControlOrMeta+a");
  await sheet.getByRole("button", { name: "Markierte Stelle kommentieren" }).click();
  await page.keyboard.type("Stimmt die Uhrzeit, @Ove");
  await sheet.getByRole("button", { name: "@Ove Tammen" }).click();
  await page.keyboard.type("?");
  await page.keyboard.press("ControlOrMeta+Enter");
  const thread = sheet.getByRole("article").filter({ hasText: "Stimmt die Uhrzeit, @Ove Tammen ?" });
  await expect(thread).toBeVisible();
  await expect(sheet.getByRole("listitem").locator("blockquote")).toHaveText("Der Bus fährt um 18 Uhr.");
  await thread.getByRole("button", { name: /^Aktionen zum Kommentar/ }).click();
  await page.getByRole("menuitem", { name: "Bearbeiten" }).click();
  await sheet.getByRole("textbox", { name: "Kommentar bearbeiten" }).fill("Stimmt 18 Uhr, @Ove Tammen?");
  await sheet.getByRole("button", { name: "Speichern" }).click();
  await expect(sheet.getByText(/bearbeitet/)).toBeVisible();
  await expectNoAxeViolations(page);

  const other = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: "de-DE" });
  const approver = await other.newPage();
  await signIn(approver, "ove.tammen@celle.beispiel.example");
  await approver.goto(`/${slug}/week`);
  const mine = approver.getByRole("region", { name: "Gespräche, in denen ich erwähnt bin" });
  await mine.getByRole("link", { name: title }).click();
  const seen = approver.getByRole("dialog");
  await seen.getByRole("tab", { name: /^Gespräch & Verlauf, 1 offenes Gespräch/ }).click();
  await seen.getByRole("button", { name: "Antworten" }).click();
  await approver.keyboard.type("Ja, geprüft.");
  await seen.getByRole("button", { name: "Antworten" }).click();
  await expect(seen.getByText("Ja, geprüft.")).toBeVisible();
  // The first browser hears of it by itself.
  await expect(sheet.getByText("Ja, geprüft.")).toBeVisible();
  await sheet.getByRole("button", { name: "Erledigt" }).click();
  await expect(sheet.getByText(/^Erledigt: Stimmt 18 Uhr/)).toBeVisible();
  await expect(sheet.getByText(/hat ein Gespräch als erledigt geschlossen/)).toBeVisible();
  await expect(seen.getByText(/^Erledigt: Stimmt 18 Uhr/)).toBeVisible();
  await other.close();
});

test("a comment that was not sent is still there after the page was closed", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const title = unique("Unfertig");
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(dayFromToday(7)));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("tab", { name: "Gespräch & Verlauf" }).click();
  await sheet.getByRole("textbox", { name: /^Kommentar schreiben/ }).fill("Halb fertig");
  await page.reload();
  await sheet.getByRole("tab", { name: "Gespräch & Verlauf" }).click();
  await expect(sheet.getByRole("textbox", { name: /^Kommentar schreiben/ })).toHaveValue("Halb fertig");
});

import type { Browser } from "@playwright/test";
import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "uelzen";

async function second(browser: Browser): Promise<CalendarPage> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, personWith("manager", slug));
  return new CalendarPage(page, slug);
}

test("two people see each other's changes without asking", async ({ page, browser }) => {
  await signIn(page, personWith("editor", slug));
  const mine = new CalendarPage(page, slug);
  const theirs = await second(browser);
  const day = await mine.openFree(dayFromToday(9));
  await theirs.open(day);
  const title = unique("Gleichzeitig");
  await mine.create(title, day);
  await expect(theirs.card(title)).toBeVisible();
});

test("what is written before somebody's page hears of changes is seen as well", async ({ page, browser }) => {
  await signIn(page, personWith("editor", slug));
  const mine = new CalendarPage(page, slug);
  const day = await mine.openFree(dayFromToday(12));
  const theirs = await second(browser);
  const asked = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  await theirs.page.route(/\/events\?/, async (route) => {
    asked.resolve();
    await written.promise;
    await route.continue();
  });
  await theirs.open(day);
  await asked.promise;
  await mine.open(day);
  const title = unique("Vor dem Hören");
  await mine.create(title, day);
  written.resolve();
  await expect(theirs.card(title)).toBeVisible();
});

test("both texts are shown when two people wrote the same field, and nothing is lost", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("editor", slug));
  const mine = new CalendarPage(page, slug);
  const theirs = await second(browser);
  const day = await mine.openFree(dayFromToday(10));
  const title = unique("Zwei Fassungen");
  await mine.create(title, day);
  await mine.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Text", { exact: true })).toBeVisible();
  await theirs.page.goto(page.url());
  const otherSheet = theirs.page.getByRole("dialog");
  await expect(otherSheet.getByLabel("Text", { exact: true })).toBeVisible();

  await page.context().setOffline(true);
  await sheet.getByLabel("Text", { exact: true }).fill("Meine Fassung");
  await otherSheet.getByLabel("Text", { exact: true }).fill("Ihre Fassung");
  await expect(otherSheet.getByText(/^Gespeichert \d\d:\d\d/).first()).toBeVisible();
  await page.context().setOffline(false);

  const choice = page.getByRole("dialog", { name: "Zwei Fassungen – bitte wählen" });
  await expect(choice).toBeVisible({ timeout: 30_000 });
  await expect(choice).toContainText("Ihre Fassung");
  await expect(choice).toContainText("Meine Fassung");
  await choice.getByText("Beide behalten, untereinander").click();
  await choice.getByRole("button", { name: "Übernehmen" }).click();
  await expect(otherSheet.getByLabel("Text", { exact: true })).toHaveValue(
    /Ihre Fassung[\s\S]*Meine Fassung/,
  );
});

test("two people see each other's names on the post they have open, and no longer when one has left", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("editor", "celle"));
  const title = unique("Zu zweit");
  const calendar = new CalendarPage(page, "celle");
  await calendar.create(title, await calendar.openFree(dayFromToday(8)));
  await calendar.card(title).getByRole("link").click();
  const first = page.getByRole("dialog");
  await expect(first.getByLabel("Text", { exact: true })).toBeVisible();
  await expect(first.getByText(/^Auch hier/)).toHaveCount(0);
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: "de-DE" });
  const other = await context.newPage();
  await signIn(other, personWith("approver", "celle"));
  await other.goto(page.url());
  await expect(first.getByText(/^Auch hier: \p{L}+/u)).toBeVisible();
  await expect(other.getByRole("dialog").getByText(/^Auch hier: \p{L}+/u)).toBeVisible();
  await other.getByRole("dialog").getByRole("button", { name: "Schließen" }).click();
  await expect(first.getByText(/^Auch hier/)).toHaveCount(0);
  await context.close();
});

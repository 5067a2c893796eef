import type { Browser } from "@playwright/test";
import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "uelzen";

async function second(browser: Browser): Promise<CalendarPage> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, personWith("manager", slug));
  return new CalendarPage(page, slug);
}

test("two people see each other's changes within a second", async ({ page, browser }) => {
  const day = dayFromToday(9);
  await signIn(page, personWith("editor", slug));
  const mine = new CalendarPage(page, slug);
  const theirs = await second(browser);
  await mine.open(day);
  await theirs.open(day);
  const title = unique("Gleichzeitig");
  await mine.create(title, day);
  await expect(theirs.card(title)).toBeVisible({ timeout: 2_000 });
});

test("both texts are shown when two people wrote the same field, and nothing is lost", async ({
  page,
  browser,
}) => {
  const day = dayFromToday(10);
  await signIn(page, personWith("editor", slug));
  const mine = new CalendarPage(page, slug);
  const theirs = await second(browser);
  await mine.open(day);
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

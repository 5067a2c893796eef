import { addDays, weekdayOf } from "@/lib/time/days";
import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "peine";
/** A Tuesday some weeks ahead, one for each test: its neighbours are working days, and none of it is past or full. */
const tuesdayIn = (weeks: number) => {
  const start = dayFromToday(7 * weeks);
  return addDays(start, (2 - weekdayOf(start) + 7) % 7);
};

test.beforeEach(async ({ page }) => {
  await signIn(page, personWith("editor", slug));
});

test("a post is made with N and moved with the keyboard alone, and the move can be undone", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(14);
  const title = unique("Tastatur");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
  await calendar.cardOn(tuesday, title).getByRole("link").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const wednesday = addDays(tuesday, 1);
  await expect(calendar.cardOn(wednesday, title)).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).first().click();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
  await page.reload();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("Esc leaves a picked-up post where it was", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(15);
  const title = unique("Abgebrochen");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).getByRole("link").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("a post is dragged to another day, and shows there before the server answers", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(16);
  const title = unique("Gezogen");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  const thursday = addDays(tuesday, 2);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/v1/associations/*/posts/*", async (route) => {
    if (route.request().method() === "PATCH") await held;
    await route.continue();
  });
  await calendar.cardOn(tuesday, title).dragTo(calendar.day(thursday));
  await expect(calendar.cardOn(thursday, title)).toBeVisible();
  release();
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(calendar.cardOn(thursday, title)).toBeVisible();
});

test("the menu moves as well, and a past day is refused with a sentence", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(17);
  const title = unique("Menü");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).hover();
  await page.getByRole("button", { name: new RegExp(`Aktionen für „${title}“`) }).click();
  await page.getByRole("menuitem", { name: "Verschieben …" }).click();
  const dialog = page.getByRole("dialog", { name: "Beitrag verschieben" });
  await dialog.getByLabel(/^Tag/).fill(dayFromToday(-3));
  await dialog.getByRole("button", { name: "Verschieben", exact: true }).click();
  await expect(dialog).toContainText("schon vorbei");
  await dialog.getByLabel(/^Tag/).fill(addDays(tuesday, 3));
  await dialog.getByRole("button", { name: "Verschieben", exact: true }).click();
  await expect(calendar.cardOn(addDays(tuesday, 3), title)).toBeVisible();
});

test("a post has an address of its own, keeps what is typed, and the back button closes it", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(18);
  const title = unique("Blatt");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).getByRole("link").click();
  await expect(page).toHaveURL(/\/calendar\/posts\/[0-9a-f-]{36}/);
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Text", { exact: true }).fill("Kommt vorbei, es gibt Kuchen.");
  await expect(sheet.getByText(/^Gespeichert \d\d:\d\d/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("dialog").getByLabel("Text", { exact: true })).toHaveValue(
    "Kommt vorbei, es gibt Kuchen.",
  );
  await page.goBack();
  await expect(page).toHaveURL(/\/calendar(\?|$)/);
});

test("filters stand in the address and the counts stay true", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(19);
  const title = unique("Suchwort");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await page.goto(`/${slug}/calendar?month=${tuesday.slice(0, 7)}&q=${encodeURIComponent(title)}`);
  await expect(page.locator("[data-post]")).toHaveCount(1);
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("holidays, school holidays and action days are part of the month", async ({ page }) => {
  await page.goto(`/${slug}/calendar?month=2026-12`);
  await expect(page.getByText("1. Weihnachtstag").first()).toBeVisible();
  await expect(page.getByText(/Weihnachtsferien/).first()).toBeVisible();
  await expect(page.getByText(/Tag des Ehrenamts/).first()).toBeVisible();
});

test("the month prints on one landscape page", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(20);
  await calendar.open(tuesday);
  const pdf = await page.pdf({ format: "A4", landscape: true, preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
  expect(pages).toBe(1);
});

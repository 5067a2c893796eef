import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "goslar";

test("the list is edited cell by cell and exported as it stands", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const calendar = new CalendarPage(page, slug);
  const day = await calendar.openFree(dayFromToday(6));
  const title = unique("Liste");
  await calendar.create(title, day);
  await page.goto(`/${slug}/calendar?view=list&period=all&q=${encodeURIComponent(title)}`);
  const row = page.getByRole("row").filter({ hasText: title });
  await row.getByRole("button", { name: /^Titel ändern/ }).click();
  const renamed = `${title} neu`;
  await page.getByRole("textbox", { name: /Titel/ }).fill(renamed);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: renamed })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: renamed })).toBeVisible();

  const channels = page
    .getByRole("row")
    .filter({ hasText: renamed })
    .getByRole("button", { name: /^Kanäle/ });
  const before = await channels.getAttribute("aria-label");
  await channels.press("Enter");
  await page.getByRole("dialog", { name: "Kanäle" }).getByRole("checkbox").first().press("Space");
  await page.keyboard.press("Escape");
  await expect(channels).toBeFocused();
  await expect(channels).toHaveAttribute("aria-label", before ?? "");

  await page.getByRole("button", { name: "Exportieren" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Als CSV-Datei" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Redaktionsplan-\d{4}-\d\d-\d\d\.csv$/);

  await page.getByRole("combobox", { name: "Zeitraum" }).selectOption({ label: "Ohne Termin" });
  await expect(page.getByRole("row").filter({ hasText: renamed })).toBeHidden();
  await expect(page.getByRole("button", { name: "Exportieren" })).toBeVisible();
});

test("a post deleted from the keyboard leaves the focus among those that stay", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const calendar = new CalendarPage(page, slug);
  const day = await calendar.openFree(dayFromToday(7));
  const title = unique("Weg");
  for (const part of ["eins", "zwei"]) await calendar.create(`${title} ${part}`, day);
  await page.goto(`/${slug}/calendar?view=list&period=all&q=${encodeURIComponent(title)}`);
  const row = (part: string) => page.getByRole("row").filter({ hasText: `${title} ${part}` });
  await row("eins")
    .getByRole("button", { name: /^Aktionen/ })
    .press("Enter");
  await page.getByRole("menuitem", { name: "Löschen" }).press("Enter");
  await expect(row("eins")).toBeHidden();
  await expect(page.getByRole("table").locator(":focus")).toHaveCount(1);
});

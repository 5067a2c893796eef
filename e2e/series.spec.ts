import type { Page } from "@playwright/test";
import { addDays, weekdayOf } from "@/lib/time/days";
import { formatDay, formatDayWithYear } from "@/lib/time/format";
import {
  dayFromToday,
  expect,
  expectEnoughContrast,
  expectNoAxeViolations,
  personWith,
  signIn,
  test,
  unique,
} from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

/** A Monday some weeks ahead. */
const mondayIn = (weeks: number) => {
  const start = dayFromToday(7 * weeks);
  return addDays(start, (1 - weekdayOf(start) + 7) % 7);
};

/** Makes "Team-Montag" out of the empty page, on holidays too, so that every Monday has its box. */
async function begin(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/series`);
  await page.getByRole("button", { name: "Mit „Team-Montag“ beginnen" }).click();
  const dialog = page.getByRole("dialog", { name: "Neue Serie" });
  await dialog.getByRole("checkbox", { name: "Feiertage auslassen" }).uncheck();
  await dialog.getByRole("button", { name: "Serie anlegen" }).click();
  await expect(page.getByRole("heading", { name: "Team-Montag" })).toBeVisible();
}

const boxOn = (page: Page, day: string) => page.locator(`[data-day="${day}"] [data-slot]`);
const choose = async (page: Page, day: string, line: string) => {
  await boxOn(page, day).getByRole("button").click();
  await page.getByRole("menuitem", { name: line }).click();
};

test("a series is made from an example with its next days in sight, and its box filled with the keyboard", async ({
  page,
}) => {
  const slug = "emden";
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/calendar`);
  await page.getByRole("link", { name: "Serien", exact: true }).click();
  await expect(page.getByText("Noch keine Serie")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Mit „Team-Montag“ beginnen" }).click();
  const dialog = page.getByRole("dialog", { name: "Neue Serie" });
  const preview = dialog.getByRole("region", { name: "Die nächsten Termine" });
  await expect(preview).toContainText("jeden Montag um 09:00 Uhr");
  await dialog.getByLabel("Wiederholung").selectOption({ label: "Alle paar Wochen" });
  await dialog.getByLabel("Abstand in Wochen").fill("1");
  await dialog.getByRole("button", { name: "Serie anlegen" }).click();
  await expect(dialog.getByText("Bitte eine Zahl von 2 bis 26 eintragen.")).toBeVisible();
  await expect(dialog.getByLabel("Abstand in Wochen")).toBeFocused();
  await dialog.getByLabel("Abstand in Wochen").fill("2");
  await expect(preview).toContainText("alle zwei Wochen montags um 09:00 Uhr");
  await dialog.getByRole("checkbox", { name: "Feiertage auslassen" }).uncheck();
  await expectNoAxeViolations(page);
  const monday = mondayIn(0);
  await expect(preview.getByRole("listitem")).toHaveText(
    [0, 1, 2, 3, 4].map((step) => formatDayWithYear(addDays(monday, 14 * step), "de")),
  );
  await dialog.getByRole("button", { name: "Serie anlegen" }).click();
  await expect(page.getByText("Alle zwei Wochen montags um 09:00 Uhr")).toBeVisible();
  // Without the notice, whose colours axe would read while it still fades in.
  await page.reload();
  await expectNoAxeViolations(page);

  const day = addDays(monday, 14);
  const calendar = new CalendarPage(page, slug);
  await calendar.open(day);
  await expect(boxOn(page, addDays(monday, 7))).toHaveCount(0);
  await expectNoAxeViolations(page);
  await expectEnoughContrast(page);
  await boxOn(page, day).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Beitrag anlegen" })).toBeFocused();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Titel", { exact: true })).toHaveValue(/^Team-Montag .*: Wer wir sind$/);
  await expect(sheet.getByText(/ · Team-Montag$/)).toBeVisible();
  await expect(sheet.getByRole("link", { name: "Serie: Team-Montag" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(boxOn(page, day)).toHaveCount(0);
  await expect(calendar.cardOn(day, "Team-Montag")).toBeVisible();
});

test("a box is left out with a reason, stands so with its series, and is taken back", async ({ page }) => {
  const slug = "norden";
  await signIn(page, personWith("editor", slug));
  await begin(page, slug);
  const day = mondayIn(3);
  await new CalendarPage(page, slug).open(day);
  await choose(page, day, "Auslassen …");
  const dialog = page.getByRole("dialog", { name: "Platz auslassen" });
  await dialog.getByRole("button", { name: "Auslassen" }).click();
  await expect(dialog.getByText("Bitte kurz sagen, warum.")).toBeVisible();
  await dialog.getByLabel("Grund").fill("Betriebsausflug");
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Auslassen" }).click();
  await expect(boxOn(page, day)).toHaveCount(0);
  await page.goto(`/${slug}/series`);
  await page.getByRole("button", { name: "Alle Termine von „Team-Montag“" }).click();
  const slots = page.getByRole("dialog", { name: "Termine von „Team-Montag“" });
  await expect(slots.getByText(/^ausgelassen von .*: Betriebsausflug$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await slots.getByRole("button", { name: `${formatDayWithYear(day, "de")} zurückholen` }).click();
  await expect(slots.getByText(/^ausgelassen/)).toHaveCount(0);
  await new CalendarPage(page, slug).open(day);
  await expect(boxOn(page, day)).toHaveCount(1);
});

test("a box and a post change places, and back; one box alone is put elsewhere", async ({ page }) => {
  const slug = "wittmund";
  await signIn(page, personWith("editor", slug));
  await begin(page, slug);
  const monday = mondayIn(4);
  const wednesday = addDays(monday, 2);
  const calendar = new CalendarPage(page, slug);
  const title = unique("Tausch");
  await calendar.open(monday);
  await calendar.create(title, wednesday);
  await choose(page, monday, "Tauschen mit …");
  const dialog = page.getByRole("dialog", { name: "Tauschen" });
  const line = dialog.locator("option").filter({ hasText: title });
  await dialog.getByLabel("Tauschen mit").selectOption(await line.getAttribute("value"));
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Tauschen", exact: true }).click();
  await expect(calendar.cardOn(monday, title)).toBeVisible();
  await expect(boxOn(page, wednesday)).toHaveCount(1);
  await page.getByRole("button", { name: "Rückgängig" }).last().click();
  await expect(calendar.cardOn(wednesday, title)).toBeVisible();
  await expect(boxOn(page, monday)).toHaveCount(1);

  await choose(page, monday, "Nur diesen ändern …");
  const change = page.getByRole("dialog", { name: "Nur diesen Platz ändern" });
  const tuesday = addDays(monday, 1);
  await change.getByLabel(/^Tag/).fill(tuesday);
  await change.getByLabel(/^Eigener Titel/).fill("Team-Dienstag");
  await expectNoAxeViolations(page);
  await change.getByRole("button", { name: "Ändern" }).click();
  await expect(boxOn(page, tuesday)).toContainText("Team-Dienstag");
  await expect(boxOn(page, monday)).toHaveCount(0);
});

test("all that follow are changed from a day on; the series ends, goes on, is deleted and comes back", async ({
  page,
}) => {
  const slug = "westerstede";
  await signIn(page, personWith("editor", slug));
  await begin(page, slug);
  const [before, monday] = [mondayIn(5), mondayIn(6)];
  await new CalendarPage(page, slug).open(monday);
  await choose(page, monday, "Serie bearbeiten …");
  const dialog = page.getByRole("dialog", { name: "Serie bearbeiten" });
  await expect(
    dialog.getByRole("radio", { name: `Alle Termine ab ${formatDayWithYear(monday, "de")}` }),
  ).toBeChecked();
  await dialog.getByLabel("Wochentag").selectOption({ label: "Donnerstag" });
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Speichern" }).click();
  await expect(dialog).toBeHidden();
  await expect(boxOn(page, monday)).toHaveCount(0);
  const thursday = addDays(monday, 3);
  await expect(boxOn(page, thursday)).toHaveCount(1);
  await new CalendarPage(page, slug).open(before);
  await expect(boxOn(page, before)).toHaveCount(1);

  await page.goto(`/${slug}/series`);
  await expect(page.getByRole("heading", { name: "Team-Montag" })).toHaveCount(1);
  await page.getByRole("button", { name: "Mehr zu „Team-Montag“" }).click();
  await page.getByRole("menuitem", { name: "Beenden …" }).click();
  const end = page.getByRole("dialog", { name: "Serie beenden" });
  await end.getByLabel("Letzter Tag").fill(thursday);
  await end.getByRole("button", { name: "Beenden" }).click();
  await expect(page.getByText(/^jeden Donnerstag um 09:00 Uhr.*, bis /)).toBeVisible();
  const calendar = new CalendarPage(page, slug);
  await calendar.open(addDays(thursday, 7));
  await expect(boxOn(page, addDays(thursday, 7))).toHaveCount(0);
  await page.goto(`/${slug}/series`);
  await page.getByRole("button", { name: "Mehr zu „Team-Montag“" }).click();
  await page.getByRole("menuitem", { name: "Wieder aufnehmen" }).click();
  await calendar.open(addDays(thursday, 7));
  await expect(boxOn(page, addDays(thursday, 7))).toHaveCount(1);

  await page.goto(`/${slug}/series`);
  await page.getByRole("button", { name: "Mehr zu „Team-Montag“" }).click();
  await page.getByRole("menuitem", { name: "Löschen" }).click();
  await expect(page.getByText("„Team-Montag“ ist gelöscht.")).toBeVisible();
  // The one it carried on has ended and is listed again.
  await expect(page.getByText(/^jeden Donnerstag um 09:00 Uhr/)).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(page.getByText(/^jeden Donnerstag um 09:00 Uhr/)).toBeVisible();
  await calendar.open(addDays(thursday, 7));
  await expect(boxOn(page, addDays(thursday, 7))).toHaveCount(1);
});

test("of two people who fill the same box one is first, and the other is led to that post", async ({
  page,
  browser,
}) => {
  const slug = "wilhelmshaven";
  await signIn(page, personWith("editor", slug));
  await begin(page, slug);
  const day = mondayIn(5);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, personWith("manager", slug));
  // This browser does not hear of what happens meanwhile.
  await other.route(/\/events\?/, (route) => route.abort());
  await new CalendarPage(other, slug).open(day);
  await boxOn(other, day).getByRole("button").click();
  await new CalendarPage(page, slug).open(day);
  await choose(page, day, "Beitrag anlegen");
  const title = page.getByRole("dialog").getByLabel("Titel", { exact: true });
  await expect(title).toHaveValue(/^Team-Montag/);
  await other.getByRole("menuitem", { name: "Beitrag anlegen" }).click();
  await expect(other.getByText(/^Diesen Platz hat inzwischen jemand anderes gefüllt/)).toBeVisible();
  await other.getByRole("button", { name: "Beitrag öffnen" }).click();
  await expect(other.getByRole("dialog").getByLabel("Titel", { exact: true })).toHaveValue(/^Team-Montag/);
  await expect(boxOn(other, day)).toHaveCount(0);
  await expect(
    other.locator(`[data-day="${day}"] [data-post]`).filter({ hasText: "Team-Montag" }),
  ).toHaveCount(1);
  await other.context().close();
});

test("readers see boxes without a menu, the state sees none", async ({ page, browser }) => {
  const day = mondayIn(5);
  await signIn(page, personWith("reader", "stade"));
  const editor = await (await browser.newContext()).newPage();
  await signIn(editor, personWith("editor", "stade"));
  await begin(editor, "stade");
  await editor.context().close();
  await new CalendarPage(page, "stade").open(day);
  await expect(boxOn(page, day)).toHaveCount(1);
  await expect(boxOn(page, day).getByRole("button")).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.goto("/stade/series");
  await expect(page.getByRole("button", { name: "Neue Serie" })).toHaveCount(0);
  await expectNoAxeViolations(page);
  const state = await (await browser.newContext()).newPage();
  await signIn(state, personWith("coordinator", "niedersachsen"));
  await new CalendarPage(state, "stade").open(day);
  await expect(boxOn(state, day)).toHaveCount(0);
  await state.goto("/stade/series");
  await expect(state.getByText("Diese Serien sind hier nicht zu sehen")).toBeVisible();
  await state.context().close();
});

test("boxes are printed with their name and time, in a broken line and on the one page", async ({ page }) => {
  const slug = "lueneburg";
  await signIn(page, personWith("editor", slug));
  await begin(page, slug);
  const day = mondayIn(5);
  await new CalendarPage(page, slug).open(day);
  const box = boxOn(page, day).getByRole("button");
  await expect(box.getByText("frei")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(box.getByText("frei")).toBeVisible();
  await expect(box).toHaveText("09:00Team-Montagfrei");
  await expect(box).toHaveCSS("border-style", "dashed");
  await expect(box.locator("svg")).toBeHidden();
  const pdf = await page.pdf({ format: "A4", landscape: true, preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a series is made, and its box filled in the agenda", async ({ page }) => {
    const slug = "aurich";
    await signIn(page, personWith("editor", slug));
    await begin(page, slug);
    await expectNoAxeViolations(page);
    const day = mondayIn(1);
    await page.goto(`/${slug}/calendar?month=${day.slice(0, 7)}`);
    await expect(page.getByRole("region", { name: /^Tage im / })).toBeVisible();
    const box = page.getByRole("button", {
      name: `Team-Montag am ${formatDay(day, "de")}, 09:00 Uhr: freier Platz`,
    });
    await expect(box).toBeVisible();
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    await expectNoAxeViolations(page);
    await box.click();
    await page.getByRole("menuitem", { name: "Beitrag anlegen" }).click();
    await expect(page.getByRole("dialog").getByLabel("Titel", { exact: true })).toHaveValue(/^Team-Montag/);
    await page.goto(`/${slug}/week`);
    await expect(page.getByText("Team-Montag").first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
});

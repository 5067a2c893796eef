import type { Locator, Page } from "@playwright/test";
import { addDays } from "@/lib/time/days";
import { formatDay, formatDayWithYear } from "@/lib/time/format";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "gifhorn";

const column = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const cardIn = (place: Page | Locator, title: string) =>
  place.locator("[data-post]").filter({ hasText: title });

/** Writes an idea down with nothing but Enter, and waits until it stands on the board. */
async function capture(page: Page, line: string, title = line): Promise<void> {
  const field = page.getByLabel("Neue Idee");
  await field.fill(line);
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  await expect(cardIn(column(page, "Idee"), title)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/ideas`);
});

/** The code for dragging comes after the page, and takes up a card when the pointer reaches it. */
async function readyToDrag(card: Locator) {
  await expect(async () => {
    await card.page().mouse.move(0, 0);
    await card.hover();
    await expect(card).toHaveAttribute("draggable", "true", { timeout: 500 });
  }).toPass();
}

test("ideas are written down one after the other, and a link becomes the source", async ({ page }) => {
  const title = unique("Kältebus");
  await capture(page, title);
  const path = unique("winterhilfe-startet").replaceAll(" ", "-");
  const link = `https://www.verein.example/aktuell/${path}`;
  const field = page.getByLabel("Neue Idee");
  await field.fill(link);
  await expect(field).toHaveValue(/^Winterhilfe startet .* – verein\.example$/);
  await expect(page.getByText(`verein.example/aktuell/${path}`)).toBeVisible();
  await expectNoAxeViolations(page);
  const named = unique("Winterhilfe");
  await field.fill(named);
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("");
  const card = cardIn(column(page, "Idee"), named);
  await expect(card).toContainText("1 Quelle");
  await card.getByRole("link").click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("tab", { name: "Recherche" }).click();
  await expect(sheet.getByLabel("Titel der Quelle")).toHaveValue("verein.example");
  await expect(sheet.getByLabel("Adresse", { exact: true })).toHaveValue(link);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`/${slug}/ideas$`));
});

test("an idea that cannot be saved is kept and sent again, and undo takes one back", async ({ page }) => {
  const title = unique("Funkloch");
  await page.route("**/api/v1/associations/*/posts", (route) => route.abort());
  const field = page.getByLabel("Neue Idee");
  await field.fill(title);
  await page.keyboard.press("Enter");
  const notice = page.locator("[data-sonner-toast]").filter({ hasText: title });
  await expect(notice).toContainText("Nicht gemerkt");
  await page.unroute("**/api/v1/associations/*/posts");
  await notice.getByRole("button", { name: "Noch einmal senden" }).click();
  await expect(cardIn(column(page, "Idee"), title)).toBeVisible();
  await page
    .locator("[data-sonner-toast]")
    .filter({ hasText: "angelegt" })
    .getByRole("button", { name: "Rückgängig" })
    .click();
  await expect(cardIn(page, title)).toHaveCount(0);
});

test("a similar title is shown while one is written, on the page and in the dialog", async ({ page }) => {
  const word = unique("Erzählcafé").replaceAll(" ", "");
  await capture(page, `${word} im Advent`);
  await page.getByLabel("Neue Idee").pressSequentially(`advent: ${word.toUpperCase()}`);
  const hint = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: `${word} im Advent` });
  await expect(page.getByText("Gibt es das schon?")).toBeVisible();
  await expect(hint.first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel("Neue Idee").fill("");
  await expect(page.getByText("Gibt es das schon?")).toBeHidden();
  await page.getByRole("main").click({ position: { x: 2, y: 2 } });
  await page.locator("body").press("n");
  const dialog = page.getByRole("dialog", { name: "Neuer Beitrag" });
  await dialog.getByLabel("Titel").fill(`${word} Advent`);
  const link = dialog.getByRole("link", { name: `${word} im Advent` });
  await expect(link).toHaveAttribute("target", "_blank");
  await expectNoAxeViolations(page);
});

test("a card changes its column by keyboard, and keeps the focus there and back", async ({ page }) => {
  const title = unique("Spalte");
  await capture(page, title);
  const idea = column(page, "Idee");
  const research = column(page, "Recherche");
  await cardIn(idea, title)
    .getByRole("button", { name: /^Arbeitsstand/ })
    .press("Enter");
  await page.getByRole("menuitem", { name: "Recherche" }).press("Enter");
  await expect(cardIn(research, title)).toBeVisible();
  await expect(cardIn(research, title).getByRole("link")).toBeFocused();
  await page
    .locator("[data-sonner-toast]")
    .filter({ hasText: `„${title}“: jetzt Recherche` })
    .getByRole("button", { name: "Rückgängig" })
    .click();
  await expect(cardIn(idea, title)).toBeVisible();
});

test("a card is dragged into another column, and one with a day leaves for the calendar with a word", async ({
  page,
}) => {
  const title = unique("Ziehen");
  await capture(page, title);
  // Alone on its board: ideas of other journeys would push it aside under the pointer.
  await page.goto(`/${slug}/ideas?q=${encodeURIComponent(title)}`);
  const ready = column(page, "Bereit zum Planen");
  await readyToDrag(cardIn(page, title));
  await cardIn(page, title).dragTo(ready.getByRole("heading"));
  await expect(cardIn(ready, title)).toBeVisible();
  await cardIn(page, title).dragTo(column(page, "Idee").getByRole("heading", { level: 2 }));
  await expect(cardIn(column(page, "Idee"), title)).toBeVisible();
  const day = dayFromToday(9);
  await cardIn(page, title)
    .getByRole("button", { name: /auf den Kalender legen$/ })
    .click();
  const dialog = page.getByRole("dialog", { name: "Auf den Kalender legen" });
  await dialog.getByLabel(/^Tag/).fill(day);
  await dialog.getByRole("button", { name: "Einplanen" }).click();
  await expect(cardIn(page, title)).toContainText(`geplant für ${formatDay(day, "de")}`);
  await expectNoAxeViolations(page);
  await cardIn(page, title).dragTo(ready.getByRole("heading"));
  await expect(page.getByText("steht der Beitrag jetzt nur noch im Kalender")).toBeVisible();
  await expect(cardIn(page, title)).toHaveCount(0);
  const calendar = new CalendarPage(page, slug);
  await calendar.open(day);
  await expect(calendar.card(title)).toBeVisible();
});

test("a fresh idea lies on top of the calendar's tray and is dragged or carried onto a day", async ({
  page,
}) => {
  // A district of its own: ideas of other journeys would push these down the tray under the pointer.
  const own = "holzminden";
  await signIn(page, personWith("editor", own));
  await page.goto(`/${own}/ideas`);
  const [dragged, carried] = [unique("Gezogen"), unique("Getragen")];
  await capture(page, dragged);
  await capture(page, carried);
  const calendar = new CalendarPage(page, own);
  const day = dayFromToday(0);
  await calendar.open(day);
  const tray = page.getByRole("region", { name: /^Ohne Termin/ });
  await readyToDrag(cardIn(tray, dragged));
  await cardIn(tray, dragged).dragTo(calendar.day(day), { targetPosition: { x: 20, y: 8 } });
  await expect(page.getByText(`„${dragged}“ steht jetzt am`).first()).toBeVisible();
  await expect(cardIn(tray, dragged)).toHaveCount(0);
  await cardIn(tray, carried).getByRole("link").press("m");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`„${carried}“ steht jetzt am`).first()).toBeVisible();
  await expect(cardIn(tray, carried)).toHaveCount(0);
  await page.goto(`/${own}/ideas`);
  await expect(cardIn(column(page, "Idee"), dragged)).toContainText("geplant für");
});

test("a follow-up comes back to Meine Woche and is put off, taken back and done", async ({
  page,
  baseURL,
}) => {
  const title = unique("Wieder");
  await capture(page, title);
  await cardIn(page, title)
    .getByRole("button", { name: /^Wiedervorlage für/ })
    .click();
  const soon = addDays(dayFromToday(0), 7);
  const inWeek = formatDayWithYear(soon, "de");
  await page.getByRole("menuitem", { name: /^In einer Woche/ }).click();
  await expect(cardIn(page, title)).toContainText(`Wiedervorlage ${formatDay(soon, "de")}`);

  const { memberships } = await (await page.request.get("/api/v1/me")).json();
  const home = `/api/v1/associations/${memberships[0].associationId}`;
  const { ideas } = await (await page.request.get(`${home}/ideas?text=${encodeURIComponent(title)}`)).json();
  const due = await page.request.patch(`${home}/posts/${ideas[0].id}`, {
    headers: { origin: baseURL ?? "" },
    data: {
      expectedRevision: ideas[0].revision,
      base: { followUpOn: ideas[0].followUpOn },
      changes: { followUpOn: dayFromToday(-2) },
    },
  });
  expect(due.ok()).toBe(true);
  await expect(cardIn(page, title)).toContainText("Wieder dran seit");

  await page.goto(`/${slug}/week`);
  const again = column(page, "Wieder vornehmen");
  await expect(again.getByRole("heading", { name: title })).toBeVisible();
  await expectNoAxeViolations(page);
  await again.getByRole("button", { name: `In einer Woche wieder: ${title}` }).click();
  await expect(again.getByRole("heading", { name: title })).toHaveCount(0);
  const notices = page.locator("[data-sonner-toast]").filter({ hasText: title });
  await expect(notices).toContainText(`kommt am ${inWeek} wieder in Meine Woche`);
  await notices.getByRole("button", { name: "Rückgängig" }).click();
  await expect(again.getByRole("heading", { name: title })).toBeVisible();
  await again.getByRole("button", { name: `Erledigt: ${title}` }).click();
  await expect(again.getByRole("heading", { name: title })).toHaveCount(0);
});

test("the list stands in the address, is searched and narrowed to a person", async ({ page }) => {
  const title = unique("Suche");
  await capture(page, title);
  await page.getByRole("radio", { name: "Liste" }).click();
  await expect(page).toHaveURL(/view=list/);
  await page.reload();
  const row = page.getByRole("row").filter({ hasText: title });
  await expect(row).toContainText("Niemand");
  await page.getByRole("searchbox").fill(title);
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: "1 Thema" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("combobox", { name: "Zuständig" }).selectOption({ index: 1 });
  await expect(page.getByText("Kein Thema passt zu dieser Auswahl")).toBeVisible();
  await page.getByRole("button", { name: "Alles zeigen" }).click();
  await expect(row).toBeVisible();
});

test("readers look and change nothing, and the state is told that this is not for it", async ({ page }) => {
  await signIn(page, personWith("reader", "stade"));
  await page.goto("/stade/ideas");
  await expect(page.getByRole("heading", { level: 1, name: "Themenspeicher" })).toBeVisible();
  await expect(page.locator("[data-post]").first()).toBeVisible();
  await expect(page.getByLabel("Neue Idee")).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button", { name: /^(Arbeitsstand|Aktionen)/ })).toHaveCount(
    0,
  );
  await expectNoAxeViolations(page);
  await signIn(page, personWith("coordinator", "niedersachsen"));
  await page.goto("/celle/calendar");
  await expect(page.getByRole("link", { name: "Themenspeicher" })).toHaveCount(0);
  await page.goto("/celle/ideas");
  await expect(page.getByText("Dieser Themenspeicher ist hier nicht zu sehen")).toBeVisible();
  await expectNoAxeViolations(page);
});

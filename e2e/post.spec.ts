import type { Page } from "@playwright/test";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "verden";

/** The sheet of a new post of that day, or of the next that has none. */
async function openNew(page: Page, title: string, from: string) {
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(from));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Text", { exact: true })).toBeVisible();
  return sheet;
}

const saved = /^Gespeichert \d\d:\d\d/;

test("research is a checklist that is still there after a reload, and what was removed comes back", async ({
  page,
}) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Recherche"), dayFromToday(3));
  await sheet.getByRole("tab", { name: "Recherche" }).click();
  const add = async (label: string, line: string) => {
    await sheet.getByRole("textbox", { name: label }).fill(line);
    await page.keyboard.press("Enter");
  };
  await add("Adresse oder Titel einer Quelle", "https://www.verden.example/winterhilfe");
  await add("Name einer Ansprechperson", "Ada Nolte");
  await add("Was vor der Veröffentlichung stimmen muss", "Der Bus fährt bis 24 Uhr");
  await expect(sheet.getByRole("tab", { name: "Recherche, 1 offener Punkt" })).toBeVisible();
  await sheet.getByRole("checkbox", { name: "Geprüft: Der Bus fährt bis 24 Uhr" }).check();
  await expect(sheet.getByText(/^geprüft von /)).toBeVisible();
  await sheet.getByRole("button", { name: "Ada Nolte entfernen" }).click();
  await expect(sheet.getByLabel("Name", { exact: true })).toHaveCount(0);
  await expect(sheet.getByText(saved)).toBeVisible();
  await sheet.getByRole("button", { name: "Rückgängig" }).click();
  await expect(sheet.getByLabel("Name", { exact: true })).toHaveValue("Ada Nolte");
  await expect(sheet.getByText(saved)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await sheet.getByRole("tab", { name: "Recherche" }).click();
  await expect(sheet.getByLabel("Titel der Quelle")).toHaveValue("verden.example");
  await expect(sheet.getByLabel("Name", { exact: true })).toHaveValue("Ada Nolte");
  await expect(sheet.getByRole("checkbox", { name: /^Geprüft/ })).toBeChecked();
});

test("a channel takes the base text until it has its own, and goes back to it", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Kanalfassung"), dayFromToday(4));
  await sheet.getByLabel("Text", { exact: true }).fill("Für alle *gleich* 💛");
  await sheet.getByRole("checkbox", { name: /^Facebook/ }).check();
  await sheet.getByRole("radio", { name: /^Facebook/ }).click();
  await expect(sheet.getByText("Für alle *gleich* 💛").first()).toBeVisible();
  await sheet.getByRole("button", { name: /^Eigenen Text für Facebook/ }).click();
  await sheet.getByLabel(/^Text für Facebook/).fill("Nur für Facebook");
  await expect(sheet.getByText(saved)).toBeVisible();
  await page.reload();
  await sheet.getByRole("radio", { name: /^Facebook/ }).click();
  await expect(sheet.getByLabel(/^Text für Facebook/)).toHaveValue("Nur für Facebook");
  await sheet.getByRole("button", { name: "Zurück zur Grundfassung" }).click();
  await expect(sheet.getByText(/übernimmt die Grundfassung/)).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an earlier version is compared word by word and brought back", async ({ page, browser }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Fassung"), dayFromToday(5));
  await sheet.getByLabel("Text", { exact: true }).fill("Der Bus fährt bis 24 Uhr.");
  await expect(sheet.getByText(saved)).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await signIn(other, personWith("manager", slug));
  await other.goto(page.url());
  const theirs = other.getByRole("dialog");
  await theirs.getByLabel("Text", { exact: true }).fill("Der Bus fährt bis 22 Uhr.");
  await expect(sheet.getByLabel("Text", { exact: true })).toHaveValue(/22 Uhr/);
  await sheet.getByRole("tab", { name: "Gespräch & Verlauf" }).click();
  await sheet
    .getByRole("button", { name: /vergleichen$/ })
    .first()
    .click();
  const compared = page.getByRole("dialog", { name: /^Fassung \d+ und Aktuelle Fassung$/ });
  await expect(compared.locator("del")).toContainText("24");
  await expect(compared.locator("ins")).toContainText("22");
  await expectNoAxeViolations(page);
  await compared.getByRole("button", { name: /zurückholen$/ }).click();
  await sheet.getByRole("tab", { name: "Inhalt" }).click();
  await expect(sheet.getByLabel("Text", { exact: true })).toHaveValue("Der Bus fährt bis 24 Uhr.");
  await sheet.getByRole("button", { name: "Rückgängig" }).click();
  await expect(sheet.getByLabel("Text", { exact: true })).toHaveValue("Der Bus fährt bis 22 Uhr.");
});

test("the next step leads to what is missing, in one sentence", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Schritt"), dayFromToday(6));
  await sheet.getByRole("button", { name: "Text schreiben" }).click();
  await expect(sheet.getByLabel("Text", { exact: true })).toBeFocused();
  await page.keyboard.type("Kurz und klar.");
  await sheet.getByRole("button", { name: "Kanal wählen" }).click();
  await expect(sheet.getByRole("group", { name: "Kanäle" })).toBeVisible();
});

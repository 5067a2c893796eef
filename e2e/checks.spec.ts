import type { Page } from "@playwright/test";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "verden";

/** The sheet of a new post with a channel and a text. */
async function openNew(page: Page, title: string) {
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(dayFromToday(7)));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog").first();
  await sheet.getByLabel("Text", { exact: true }).fill("Der Bus fährt bis 24 Uhr.");
  await sheet.getByRole("checkbox", { name: /^Facebook/ }).check();
  await expect(sheet.getByText(saved)).toBeVisible();
  return sheet;
}

const saved = /^Gespeichert \d\d:\d\d/;

test("answers are saved with the press, raise the class with their reason, and are taken back", async ({
  page,
}) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Prüfung"));
  await sheet.getByRole("tab", { name: /^Prüfung, \d+ offene Punkte$/ }).click();
  const risk = sheet.getByRole("region", { name: "Risikoklasse" });
  await expect(risk.getByText("B Standard")).toBeVisible();
  const question = sheet.getByRole("radiogroup", { name: /^Geht es um Wahlen/ });
  await question.getByRole("radio", { name: "Ja" }).click();
  await expect(risk.getByText("C Sensibel", { exact: true })).toBeVisible();
  await expect(risk.getByText("C Sensibel wegen: Wahlen, Parteien oder aktuelle Politik")).toBeVisible();
  await sheet.getByRole("button", { name: /^Anmerkung hinzufügen: Geht es um Wahlen/ }).click();
  await sheet.getByLabel(/^Anmerkung zu: Geht es um Wahlen/).fill("Entschieden von der Leitung");
  await sheet.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(sheet.getByText("Entschieden von der Leitung")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await sheet.getByRole("tab", { name: /^Prüfung/ }).click();
  await expect(question.getByRole("radio", { name: "Ja" })).toBeChecked();
  await expect(sheet.getByText("Entschieden von der Leitung")).toBeVisible();
  await question.getByRole("radio", { name: "Nein" }).click();
  await expect(risk.getByText("B Standard")).toBeVisible();
  await sheet.getByRole("button", { name: "Rückgängig" }).click();
  await expect(question.getByRole("radio", { name: "Ja" })).toBeChecked();
  await expect(risk.getByText("C Sensibel", { exact: true })).toBeVisible();
});

test("a placeholder is found while it is typed, and the check leads to the text", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Platzhalter"));
  const text = sheet.getByLabel("Text", { exact: true });
  const tab = sheet.getByRole("tab", { name: /^Prüfung/ });
  await tab.click();
  await expect(sheet.getByText("Kein Platzhalter ist offen geblieben.")).toBeVisible();
  const open = Number(/\d+/.exec((await tab.getAttribute("aria-label")) ?? "")?.[0]);
  await sheet.getByRole("tab", { name: "Inhalt" }).click();
  await text.fill("Kommt am {{termin}} vorbei.");
  await expect(tab).toHaveAccessibleName(`Prüfung, ${open + 1} offene Punkte`);
  await tab.click();
  await sheet.getByRole("button", { name: "Dorthin: Platzhalter „termin“ ist noch offen." }).click();
  await expect(text).toBeFocused();
  await text.fill("Kommt am Freitag vorbei.");
  await expect(tab).toHaveAccessibleName(`Prüfung, ${open} offene Punkte`);
});

test("a link is asked at the press of a button, and an address of the inside never is", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Link"));
  await sheet.getByRole("textbox", { name: "Link" }).fill("http://127.0.0.1/");
  await sheet.getByRole("tab", { name: /^Prüfung/ }).click();
  await expect(sheet.getByText("Noch nicht geprüft.", { exact: true })).toBeVisible();
  await sheet.getByRole("button", { name: "Link prüfen" }).click();
  await expect(sheet.getByText("Unter dieser Adresse ist öffentlich nichts zu erreichen.")).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Erneut prüfen" })).toBeVisible();
});

test("anybody raises the class, and only those who approve lower it", async ({ page, browser }) => {
  await signIn(page, personWith("editor", slug));
  const sheet = await openNew(page, unique("Klasse"));
  await sheet.getByRole("tab", { name: /^Prüfung/ }).click();
  await expect(sheet.getByRole("button", { name: "Klasse senken" })).toHaveCount(0);
  await sheet.getByRole("button", { name: "Klasse erhöhen" }).click();
  const dialog = page.getByRole("dialog", { name: "Risikoklasse erhöhen" });
  await dialog.getByRole("button", { name: "Klasse erhöhen" }).click();
  await expect(dialog.getByText("Bitte einen Grund angeben.")).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole("textbox", { name: /^Grund/ }).fill("Namen von Betroffenen");
  await dialog.getByRole("button", { name: "Klasse erhöhen" }).click();
  const risk = sheet.getByRole("region", { name: "Risikoklasse" });
  await expect(risk.getByText(/^Erhöht von .*: Namen von Betroffenen$/)).toBeVisible();

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, personWith("manager", slug));
  await manager.goto(page.url());
  const theirs = manager.getByRole("dialog").first();
  await theirs.getByRole("tab", { name: /^Prüfung/ }).click();
  await theirs.getByRole("button", { name: "Klasse senken" }).click();
  const lower = manager.getByRole("dialog", { name: "Risikoklasse senken" });
  await lower.getByRole("textbox", { name: /^Grund/ }).fill("Einwilligungen liegen vor");
  await lower.getByRole("button", { name: "Klasse senken" }).click();
  // The other window hears of it.
  await expect(risk.getByText(/^Von C Sensibel gesenkt durch .*: Einwilligungen liegen vor$/)).toBeVisible();
});

test("a reader of the district sees the checks and may raise the class; the state sees none of it", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("reader", "stade"));
  await page.goto("/stade/calendar?view=list");
  const card = page.getByRole("table").getByRole("link").first();
  await card.click();
  const sheet = page.getByRole("dialog");
  const checks = sheet.getByRole("region", { name: "Prüfung", exact: true });
  await expect(checks.getByText("Kein Platzhalter ist offen geblieben.")).toBeVisible();
  await expect(checks.getByRole("radio")).toHaveCount(0);
  await expect(checks.getByRole("button", { name: "Klasse erhöhen" })).toBeVisible();
  await expectNoAxeViolations(page);

  const state = await (await browser.newContext()).newPage();
  await signIn(state, personWith("coordinator", "niedersachsen"));
  await state.goto(page.url());
  await expect(state.getByRole("dialog").getByText(/^Nur zum Lesen/)).toBeVisible();
  await expect(state.getByText("Risikoklasse")).toHaveCount(0);
});

test("the state works on its list, and a district is asked anew once it is published", async ({
  page,
  browser,
}) => {
  // Axe reads a long page behind two dialogs: slow by nature.
  test.slow();
  await signIn(page, personWith("admin", "niedersachsen"));
  await page.goto("/niedersachsen/checks");
  const question = unique("Ist der Ansprechpartner genannt?");
  await page.getByRole("button", { name: "Punkt aufnehmen: Text und Gestaltung" }).click();
  const dialog = page.getByRole("dialog", { name: "Punkt aufnehmen" });
  await dialog.getByRole("button", { name: "Hinzufügen" }).click();
  await expect(dialog.getByText("Bitte eine Frage eintragen.")).toBeVisible();
  await dialog.getByRole("textbox", { name: /^Frage oder Aussage/ }).fill(question);
  await dialog.getByRole("radio", { name: /^Hinweis/ }).check();
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Hinzufügen" }).click();
  await expect(page.getByText("Entwurf mit Änderungen")).toBeVisible();
  await page.getByRole("button", { name: `Nach oben: ${question}` }).click();
  await page.getByRole("button", { name: `Entfernen: ${question}` }).click();
  await expect(page.getByText(question)).toHaveCount(0);
  // The notice before it may still be on its way out.
  const removed = page.locator("[data-sonner-toast]").filter({ hasText: "Punkt entfernt" });
  await removed.getByRole("button", { name: "Rückgängig" }).click();
  await expect(page.getByText(question)).toBeVisible();
  await page.getByRole("button", { name: "Vorschau" }).click();
  const preview = page.getByRole("dialog", { name: /^So sieht/ });
  await preview
    .getByRole("radiogroup", { name: /^Geht es um Wahlen/ })
    .getByRole("radio", { name: "Ja" })
    .click();
  await expect(preview.getByRole("status").getByText("C Sensibel")).toBeVisible();
  await expectNoAxeViolations(page);
  await preview.getByRole("button", { name: "Schließen" }).click();
  await page.getByRole("button", { name: "Neue Fassung veröffentlichen" }).click();
  const publish = page.getByRole("dialog", { name: "Neue Fassung veröffentlichen" });
  await expect(publish.getByText(/1 Punkt neu\./)).toBeVisible();
  await publish.getByRole("button", { name: "Neue Fassung veröffentlichen" }).click();
  await expect(page.getByText(/^Fassung \d+, geprüft am .*, veröffentlicht von /)).toBeVisible();

  const district = await (await browser.newContext()).newPage();
  await signIn(district, personWith("editor", slug));
  await district.goto(`/${slug}/checks`);
  await expect(district.getByText(question)).toBeVisible();
  await expect(district.getByRole("button", { name: /^Ändern/ })).toHaveCount(0);
});

test("on a phone every answer is as large as a finger, and nothing scrolls sideways", async ({ browser }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await (await browser.newContext(phone)).newPage();
  await signIn(page, personWith("admin", "niedersachsen"));
  await page.goto("/niedersachsen/checks");
  await expect(page.getByRole("heading", { level: 1, name: "Prüfliste" })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
  await page.getByRole("button", { name: "Vorschau" }).click();
  const small = await page.locator("[role=dialog] :is(button, summary)").evaluateAll((nodes) =>
    nodes
      .map((node) => ({ name: node.textContent ?? "", box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  await expectNoAxeViolations(page);
});

import type { Page } from "@playwright/test";
import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";

const german = (day: string) => day.split("-").reverse().join(".");

function plan(mark: string): string {
  return [
    `Redaktionsplan ${mark};;;;;`,
    "Datum;Uhrzeit;Thema;Kanal;Status;Aushang",
    `${german(dayFromToday(3))};9 Uhr;Erzählcafé 🍰 ${mark};Website;in Arbeit;ja`,
    `${german(dayFromToday(4))};14:30;"Kolleg*innen gesucht, ${mark}";Website + Pressemitteilung;geplant;`,
    `;;Ohne Tag ${mark};Website;Idee;`,
    `31.02.2027;;Unmöglicher Tag ${mark};Website;in Arbeit;`,
    ";;;;;",
  ].join("\r\n");
}

async function choose(page: Page, content: Buffer, name = "Plan.csv"): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: content });
}

/** The plan as German Excel writes it: Windows-1252 has no emoji, so this one is UTF-16. */
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

test("a plan comes in once, is found in the calendar, and can be taken back as a whole", async ({ page }) => {
  const mark = unique("Import");
  await signIn(page, personWith("editor", "verden"));
  await page.goto("/verden/import");
  await choose(page, utf16(plan(mark)));
  await expect(page.getByRole("heading", { name: "Vorschau" })).toBeVisible();
  await expect(page.getByText("31.02.2027").first()).toBeVisible();
  await page.getByRole("button", { name: "3 Beiträge importieren" }).click();
  await page.getByRole("button", { name: "Ohne diese Zeilen importieren" }).click();
  await expect(page.getByRole("heading", { name: "Import abgeschlossen" })).toBeVisible();

  await page.goto(`/verden/calendar?view=list&q=${encodeURIComponent(mark)}&period=all`);
  await expect(page.getByText(`Erzählcafé 🍰 ${mark}`).first()).toBeVisible();
  await expect(page.getByText(`Kolleg*innen gesucht, ${mark}`).first()).toBeVisible();

  await page.goto("/verden/import");
  await choose(page, utf16(plan(mark)));
  await expect(page.getByRole("heading", { name: "Vorschau" })).toBeVisible();
  await expect(page.getByRole("button", { name: /3 Beiträge importieren/ })).toHaveCount(0);

  await page.goto("/verden/import");
  await page
    .getByRole("button", { name: /rückgängig machen/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Rückgängig machen" }).last().click();
  await expect(page.getByText("Zurückgenommen").first()).toBeVisible();
});

test("cells pasted from a spreadsheet are read like a file, and are taken back at once", async ({ page }) => {
  const mark = unique("Eingefügt");
  await signIn(page, personWith("editor", "verden"));
  await page.goto("/verden/import");
  const cells = `Datum\tTitel\n${german(dayFromToday(5))}\t${mark}`;
  await page.getByLabel("Zellen aus der Tabelle").fill(cells);
  await page.getByRole("button", { name: "Zellen lesen" }).click();
  await expect(page.getByText(mark).first()).toBeVisible();
  await page.getByRole("button", { name: "1 Beitrag importieren" }).click();
  await page.getByRole("button", { name: "Import rückgängig machen" }).click();
  await page.getByRole("button", { name: "Rückgängig machen", exact: true }).click();
  const undone = page.getByRole("heading", { name: "Import zurückgenommen" });
  await expect(undone).toBeVisible();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  // The closed question gives the focus back a moment later: it must not take it from the heading then.
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  expect(await undone.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await expect(page.getByRole("listitem").filter({ hasText: "Fertig" })).not.toHaveAttribute("aria-current");
});

test("a row with two gaps is asked about one after the other", async ({ page }) => {
  const mark = unique("Lücken");
  await signIn(page, personWith("editor", "verden"));
  await page.goto("/verden/import");
  const rows = [
    "Datum\tTitel\tKanal",
    `${german(dayFromToday(5))}\t${mark}\tWebsite`,
    "31.02.2027\t\tWebsite",
  ];
  await page.getByLabel("Zellen aus der Tabelle").fill(rows.join("\n"));
  await page.getByRole("button", { name: "Zellen lesen" }).click();
  await page.getByLabel("Tag: Zeile 3").fill(dayFromToday(6));
  await page.getByLabel("Tag: Zeile 3").press("Enter");
  const title = page.getByLabel("Titel: Zeile 3");
  await expect(title).toBeFocused();
  await title.fill(`${mark} zwei`);
  await title.press("Enter");
  await expect(page.getByRole("button", { name: "Zurücknehmen: Zeile 3" })).toBeFocused();
  await expect(page.getByRole("button", { name: "2 Beiträge importieren" })).toBeVisible();
});

test("a file that cannot be read says what it is and what to do", async ({ page }) => {
  await signIn(page, personWith("editor", "verden"));
  await page.goto("/verden/import");
  await choose(page, Buffer.from("d0cf11e0a1b11ae1", "hex"), "Alt.xls");
  await expect(page.getByText("Diese Datei lässt sich nicht lesen")).toBeVisible();
  await expect(page.getByText("Gespeichert wurde nichts.")).toBeVisible();
});

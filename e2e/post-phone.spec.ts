import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";

const slug = "verden";

/** A photo as a phone takes one. */
async function photo(name: string) {
  const red = { r: 200, g: 40, b: 40 };
  const buffer = await sharp({ create: { width: 1200, height: 900, channels: 3, background: red } })
    .jpeg()
    .toBuffer();
  return { name: `${name}.jpg`, mimeType: "image/jpeg", buffer };
}

async function colleague(browser: Browser, like: Page): Promise<Page> {
  const context = await browser.newContext({ baseURL: new URL(like.url()).origin, locale: "de-DE" });
  const page = await context.newPage();
  await signIn(page, personWith("approver", slug));
  await page.goto(like.url());
  return page;
}

test("from an idea to everything an approval needs, led by the next step alone, while a colleague works on the same post", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/ideas`);
  const title = unique("Fahrer*innen gesucht");
  await page.getByLabel("Neue Idee").fill(title);
  await page.getByRole("button", { name: "Merken" }).tap();
  await page.getByRole("link", { name: title }).tap();
  const sheet = page.getByRole("dialog").first();
  const step = (name: string) => sheet.getByRole("button", { name, exact: true }).tap();
  await step("Recherche beginnen");
  await step("Text beginnen");
  await sheet.getByLabel("Text", { exact: true }).fill("Wer an zwei Abenden im Monat Zeit hat, meldet sich.");

  const other = await colleague(browser, page);
  const theirs = other.getByRole("dialog").first();
  await theirs.getByLabel("Aufruf", { exact: true }).fill("Jetzt melden");
  await expect(theirs.getByText(saved)).toBeVisible();

  await step("Kanal wählen");
  await sheet.getByRole("checkbox", { name: /^Facebook/ }).tap();
  await step("Person wählen");
  await sheet.getByLabel("Zuständig").selectOption({ index: 1 });
  await step("Tag wählen");
  await sheet.getByLabel("Tag", { exact: true }).fill(dayFromToday(20));
  await sheet.getByRole("tab", { name: "Inhalt" }).tap();
  await sheet
    .getByLabel("Hochladen")
    .and(page.locator("input"))
    .setInputFiles(await photo(unique("Bus")));
  await sheet
    .getByLabel("Alternativtext")
    .fill("Ein roter Bus steht mit offener Tür in einer verschneiten Straße.");
  await sheet.getByRole("button", { name: /^Angaben zu/ }).tap();
  const details = page.getByRole("dialog").last();
  await details.getByLabel("Urheber*in").fill("Ehrenamtliche des Kreisverbands");
  await details.getByLabel("Lizenz", { exact: true }).selectOption("own");
  await expect(details.getByRole("status").filter({ hasText: /^Gespeichert$/ })).toBeVisible();
  await details.getByRole("button", { name: "Schließen" }).first().tap();

  await step("Zur Prüfung");
  const questions = sheet.getByRole("radiogroup").filter({ visible: true });
  for (const question of await questions.all()) {
    const asked = (await question.getAttribute("aria-label")) ?? "";
    // What raises the class asks whether something sensitive is in it, everything else whether something is done.
    const answer = /^(Geht es|Kommen|Bittet|Enthält)/.test(asked) ? "Nein" : "Ja";
    await question.getByRole("radio", { name: answer, exact: true }).tap();
  }
  await expect(sheet.getByText("Alles da, was eine Freigabe braucht.")).toBeVisible();
  await expect(sheet.getByText("Noch offen: Freigabe")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.reload();
  await sheet.getByRole("tab", { name: "Inhalt" }).tap();
  await expect(sheet.getByLabel("Text", { exact: true })).toHaveValue(/^Wer an zwei Abenden/);
  await expect(sheet.getByLabel("Aufruf", { exact: true })).toHaveValue("Jetzt melden");
  await expect(theirs.getByLabel("Text", { exact: true })).toHaveValue(/^Wer an zwei Abenden/);
});

const saved = /^Gespeichert \d\d:\d\d/;

import { expect, personWith, signIn, test, unique } from "./fixtures";

test("a manager invites from a pasted list, and the invited person joins with the link", async ({
  page,
  browser,
}) => {
  const email = `${unique("neu").replace(" ", ".")}@stade.beispiel.example`;
  await signIn(page, personWith("manager", "stade"));
  await page.goto("/stade/team");
  await page.getByRole("button", { name: "Personen einladen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-Mail-Adressen und Namen").fill(`Wiebke Neumann <${email}>; Redaktion`);
  await expect(dialog.getByText("1 Person erkannt")).toBeVisible();
  await dialog.getByRole("button", { name: "1 Person einladen" }).click();
  const link = await dialog.getByRole("textbox", { name: `Link für ${email}` }).inputValue();

  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await expect(guest.getByText("Stade").first()).toBeVisible();
  await guest.getByLabel("Vor- und Nachname").fill("Wiebke Neumann");
  await guest.getByLabel("Kennwort", { exact: true }).fill("vier wolken ueber stade");
  await guest.getByRole("button", { name: "Konto anlegen und annehmen" }).click();
  await expect(guest).toHaveURL(/\/stade\//);
  await guest.goto(link);
  await expect(guest.getByText("Diese Einladung gilt nicht mehr")).toBeVisible();
});

test("the administration creates a district with its people in one form", async ({ page }) => {
  const name = unique("Kreisverband Testau");
  await signIn(page, personWith("admin", "niedersachsen"));
  await page.goto("/niedersachsen/districts/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Kurzname").fill(unique("KV Testau"));
  await page.getByLabel("E-Mail-Adressen und Namen").fill(`${unique("a").replace(" ", "")}@testau.example`);
  await page.getByRole("button", { name: "Kreisverband anlegen" }).click();
  await expect(page.getByRole("heading", { name: `${name} ist angelegt` })).toBeVisible();
  await page.getByRole("link", { name: "Zum Team" }).click();
  await expect(page).toHaveURL(/\/team/);
});

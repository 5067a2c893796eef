import { expect, expectNoAxeViolations, test, unique } from "./fixtures";

test("an own association begins on the set-up page and ends in a district's calendar", async ({
  page,
  browser,
  baseURL,
}) => {
  // One journey over every screen of an installation that has nothing yet, with axe on each.
  test.slow();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Einrichten" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel("Name des Landesverbands").fill("Landesverband Probe");
  await page.getByLabel("Kurzname").fill("LV Probe");
  await page.getByLabel("Vor- und Nachname").fill("Almut Probe");
  await page.getByLabel("E-Mail-Adresse").fill("almut@probe.example");
  await page.getByLabel("Kennwort", { exact: true }).fill("drei graue reiher am see");
  await page.getByRole("button", { name: "Verband einrichten" }).click();

  await expect(page).toHaveURL(/\/districts$/);
  await expect(page.getByText("Noch kein Kreisverband")).toBeVisible();
  await expectNoAxeViolations(page);
  const state = page.url().replace(/\/districts$/, "");
  for (const screen of [
    "state-calendar",
    "team",
    "audit",
    "checks",
    "media",
    "approval-rules",
    "operations",
  ]) {
    await page.goto(`${state}/${screen}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
  }

  await page.goto(`${state}/districts/new`);
  await page.getByLabel("Name", { exact: true }).fill("Kreisverband Probe");
  await page.getByLabel("Kurzname").fill("KV Probe");
  const email = `${unique("neu").replace(" ", ".")}@probe.example`;
  await page.getByLabel("E-Mail-Adressen und Namen").fill(`Bente Neu <${email}>; Redaktion`);
  await page.getByRole("button", { name: "Kreisverband anlegen" }).click();
  const link = await page.getByRole("textbox", { name: `Link für ${email}` }).inputValue();

  const guest = await (await browser.newContext({ baseURL })).newPage();
  await guest.goto(link);
  await guest.getByLabel("Vor- und Nachname").fill("Bente Neu");
  await guest.getByLabel("Kennwort", { exact: true }).fill("vier wolken ueber dem moor");
  await guest.getByRole("button", { name: "Konto anlegen und annehmen" }).click();
  await expect(guest.getByRole("heading", { name: "Noch nichts Eigenes" })).toBeVisible();
  await expectNoAxeViolations(guest);
  const home = guest.url().replace(/\/week$/, "");
  for (const screen of [
    "calendar",
    "calendar?view=list",
    "ideas",
    "series",
    "media",
    "import",
    "team",
    "decisions",
    "approval-rules",
  ]) {
    await guest.goto(`${home}/${screen}`);
    await expect(guest.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(guest.locator("[aria-busy=true]")).toHaveCount(0);
    await expectNoAxeViolations(guest);
  }

  const stranger = await (await browser.newContext({ baseURL })).newPage();
  await stranger.goto("/setup");
  await expect(stranger).toHaveURL(/sign-in/);
});

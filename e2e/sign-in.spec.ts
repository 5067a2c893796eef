import { expect, personWith, signInByForm, test } from "./fixtures";

test("somebody who is not signed in is asked to, and then gets where they wanted", async ({ page }) => {
  await page.goto("/celle/calendar");
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();
});

test("a wrong password says so without telling whether the account exists", async ({ page }) => {
  const said: (string | null)[] = [];
  for (const email of [personWith("editor", "aurich"), "niemand@aurich.beispiel.example"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByLabel("Kennwort", { exact: true }).fill("ganz-sicher-falsch");
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
    const alert = page.getByText("E-Mail-Adresse oder Kennwort stimmt nicht.");
    await expect(alert).toBeVisible();
    said.push(await alert.textContent());
  }
  expect(said[0]).toBe(said[1]);
});

test("an editor starts in Meine Woche, and signing out ends the session", async ({ page }) => {
  await signInByForm(page, personWith("editor", "aurich"));
  await expect(page).toHaveURL(/\/aurich\/week/);
  await expect(page.getByRole("heading", { level: 1, name: "Meine Woche" })).toBeVisible();
  await page
    .getByRole("button", { name: /^Konto von/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: "Abmelden" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/aurich/week");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("the sign-in page never leads to another site", async ({ page }) => {
  // What else could lead away is tested with the rule; here it is that the page asks the rule.
  await page.goto(`/sign-in?to=${encodeURIComponent("//evil.example")}`);
  await page.getByLabel("E-Mail-Adresse").fill(personWith("editor", "emden"));
  await page.getByLabel("Kennwort", { exact: true }).fill("redaktion-im-kreis-40");
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/emden\/week/);
});

test("the demo's sign-in page offers a sign-in for every role", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByText("Beispielzugänge")).toBeVisible();
  await page.getByRole("button", { name: /Swantje Abeling/ }).click();
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).toHaveURL(/\/niedersachsen\//);
});

test("a link that came in cut off says so instead of asking for a password", async ({ page }) => {
  for (const address of ["/reset/abc", "/sign-in/link?token=abc", "/sign-in/link"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link ist unvollständig");
    await expect(page.getByRole("button")).toHaveCount(0);
  }
});

test("a link that is used up says so before a password is thought of", async ({ page }) => {
  await page.goto(`/reset/${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr");
  await expect(page.getByRole("link", { name: "Neuen Link anfordern" })).toBeVisible();
  await expect(page.getByLabel("Neues Kennwort")).toHaveCount(0);
});

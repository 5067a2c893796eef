import type { Role } from "../db/enums";
import { expect, personWith, signIn, signInByForm, test } from "./fixtures";

const firstScreens: [Role, string, RegExp, string][] = [
  ["editor", "celle", /\/celle\/week$/, "Meine Woche"],
  ["approver", "celle", /\/celle\/decisions$/, "Zu entscheiden"],
  ["manager", "celle", /\/celle\/week$/, "Meine Woche"],
  ["reader", "stade", /\/stade\/week$/, "Meine Woche"],
  ["coordinator", "niedersachsen", /\/niedersachsen\/districts$/, "Kreisverbände"],
  ["press", "niedersachsen", /\/niedersachsen\/decisions$/, "Zu entscheiden"],
  ["viewer", "niedersachsen", /\/niedersachsen\/state-calendar$/, "Landeskalender"],
  ["admin", "niedersachsen", /\/niedersachsen\/districts$/, "Kreisverbände"],
];

for (const [role, place, address, heading] of firstScreens) {
  test(`${role} starts at ${heading}`, async ({ page }) => {
    // Two others of Celle approve beside their own work; the third does nothing but decide.
    await signInByForm(page, personWith(role, place, role === "approver" ? 2 : 0));
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
  });
}

test("the state coordinator reads a district's calendar and can change nothing in it", async ({ page }) => {
  await signIn(page, personWith("coordinator", "niedersachsen"));
  await page.goto("/celle/calendar");
  await expect(page.getByText("Dieser Plan gehört dem Kreisverband")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Neuer Beitrag/ })).toHaveCount(0);
  const answer = await page.request.get("/api/v1/me");
  expect(answer.status()).toBe(200);
});

test("an editor finds no other district, by address or by name", async ({ page }) => {
  await signIn(page, personWith("editor", "celle"));
  const answer = await page.goto("/peine/calendar");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("Seite nicht gefunden")).toBeVisible();
});

test("a manager of three districts switches between them", async ({ page }) => {
  await signIn(page, personWith("manager", "stade"));
  await page.goto("/stade/calendar");
  for (const [name, slug] of [
    ["Winsen", "winsen"],
    ["Rotenburg", "rotenburg"],
  ]) {
    await page.getByRole("button", { name: /Verband wechseln/ }).click();
    await page.getByRole("link", { name: new RegExp(`Kreisverband ${name}|^${name}`) }).click();
    await expect(page).toHaveURL(new RegExp(`/${slug}/week$`));
    await expect(page.getByRole("heading", { level: 1, name: "Meine Woche" })).toBeVisible();
  }
});

test("the state's people find back from a district, and are told what is not theirs", async ({ page }) => {
  await signIn(page, personWith("admin", "niedersachsen"));
  await page.goto("/celle");
  await expect(page).toHaveURL(/\/celle\/team$/);
  await page.getByRole("button", { name: /Verband wechseln/ }).click();
  await page.getByRole("link", { name: /Miteinander Niedersachsen/ }).click();
  await expect(page).toHaveURL(/\/niedersachsen\/districts$/);
  await page.goto("/niedersachsen/state-calendar");
  await expect(page.getByText("Dieser Kalender ist hier nicht zu sehen")).toBeVisible();
  await signIn(page, personWith("press", "niedersachsen"));
  await page.goto("/celle/team");
  await expect(page.getByText("Dieses Team ist hier nicht zu sehen")).toBeVisible();
});

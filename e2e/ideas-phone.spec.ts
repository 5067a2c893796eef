import { expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";

const slug = "gifhorn";

test("on a phone an idea is written down, moved by its stage and found in its column", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/week`);
  await page.getByRole("navigation").getByRole("link", { name: "Themen" }).last().tap();
  await expect(page).toHaveURL(/\/ideas$/);
  const title = unique("Unterwegs");
  const field = page.getByLabel("Neue Idee");
  await field.fill(title);
  await page.getByRole("button", { name: "Merken" }).tap();
  await expect(field).toBeFocused();
  const card = page.locator("[data-post]").filter({ hasText: title });
  await expect(card).toBeVisible();
  await expectNoAxeViolations(page);
  await card.getByRole("button", { name: /^Arbeitsstand/ }).tap();
  await page.getByRole("menuitem", { name: "Recherche" }).tap();
  await expect(card).toBeHidden();
  await page.getByRole("radio", { name: /^Recherche/ }).tap();
  await expect(card).toBeVisible();
  const small = await page.locator("main button, nav button, nav a").evaluateAll((nodes) =>
    nodes
      .map((node) => ({ name: node.ariaLabel ?? node.textContent, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test("on a phone everything that finds no room in the bar is behind its last entry", async ({ page }) => {
  await signIn(page, personWith("editor", slug));
  await page.goto(`/${slug}/ideas`);
  await page.getByRole("button", { name: "Mehr", exact: true }).tap();
  await expect(page.getByRole("menuitem", { name: "Import" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("menuitem", { name: "Team & Vertretung" }).tap();
  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByRole("button", { name: "Mehr", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

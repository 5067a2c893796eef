import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";

test("on a phone a post is planned from the bottom bar and found in the agenda", async ({ page }) => {
  await signIn(page, personWith("editor", "leer"));
  await page.goto("/leer/week");
  await page.getByRole("navigation").getByRole("link", { name: "Kalender" }).last().click();
  await expect(page).toHaveURL(/\/leer\/calendar/);
  const title = unique("Unterwegs");
  const day = dayFromToday(0);
  await page.getByRole("button", { name: "Neu", exact: true }).last().click();
  const dialog = page.getByRole("dialog", { name: "Neuer Beitrag" });
  await dialog.getByLabel("Titel").fill(title);
  await dialog.getByLabel(/^Tag/).fill(day);
  await dialog.getByRole("button", { name: "Anlegen", exact: true }).click();
  const card = page.locator("[data-post]").filter({ hasText: title });
  await expect(card).toBeVisible();
  await card.getByRole("link").click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Titel", exact: true })).toHaveValue(
    title,
  );
});

test("on a phone the calendar opens with the name of its month", async ({ page }) => {
  await signIn(page, personWith("editor", "celle"));
  await page.goto("/celle/calendar");
  // The server may have drawn the wide month first; only the narrow one is called so.
  await expect(page.getByRole("region", { name: /^Tage im / })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});

test("nothing that is pressed is smaller than a finger", async ({ page }) => {
  await signIn(page, personWith("editor", "leer"));
  await page.goto("/leer/calendar");
  const small = await page.locator("nav a, nav button").evaluateAll((nodes) =>
    nodes
      .map((node) => ({ name: node.textContent ?? "", box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test("on a phone an open menu lies over the notices", async ({ page }) => {
  await signIn(page, personWith("editor", "leer"));
  await page.goto("/leer/week");
  const actions = page.getByRole("button", { name: /^Aktionen/ }).first();
  await actions.click();
  await page.getByRole("menuitem", { name: "Duplizieren" }).click();
  await expect(page.locator("[data-sonner-toast]")).toBeVisible();
  await actions.click();
  const [menu, notices] = await page
    .locator("[data-radix-popper-content-wrapper], [data-sonner-toaster]")
    .evaluateAll((layers) => {
      const height = (kind: string) =>
        Number(
          layers.map((layer) => (layer.matches(kind) ? getComputedStyle(layer).zIndex : "")).find(Boolean),
        );
      return [height("[data-radix-popper-content-wrapper]"), height("[data-sonner-toaster]")];
    });
  expect(menu).toBeGreaterThan(notices ?? Number.NaN);
});

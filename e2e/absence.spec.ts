import type { Browser, Page } from "@playwright/test";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Somebody's own browser on the page of absences, and what they are called. */
async function seenBy(browser: Browser, email: string, slug: string): Promise<{ page: Page; name: string }> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  await page.goto(`/${slug}/absences`);
  return { page, name: await nameOf(page) };
}

async function nameOf(page: Page): Promise<string> {
  const { name } = (await (await page.request.get("/api/v1/me")).json()) as { name: string };
  return name;
}

test.describe("on a phone", () => {
  test.use(phone);

  test("a holiday is entered with what it means, the stand-in accepts, and cancelling can be undone", async ({
    page,
    browser,
  }) => {
    test.slow();
    const slug = "hameln";
    await signIn(page, personWith("editor", slug));
    const deputy = await seenBy(browser, personWith("editor", slug, 1), slug);
    await page.goto(`/${slug}/absences`);
    const name = await nameOf(page);
    await expect(page.getByText(/^Nichts eingetragen/)).toBeVisible();
    await expectNoAxeViolations(page);

    const enter = page.getByRole("button", { name: "Abwesenheit eintragen" }).first();
    await enter.tap();
    const dialog = page.getByRole("dialog", { name: "Abwesenheit eintragen" });
    await expect(dialog.getByText("Ein Grund wird nicht gefragt")).toBeVisible();
    await dialog.getByLabel("Von", { exact: true }).fill(dayFromToday(20));
    await dialog.getByLabel("Bis einschließlich").fill(dayFromToday(30));
    const preview = dialog.getByRole("region", { name: "Was das heißt" });
    await expect(preview.getByText(`Gefragt wird ${deputy.name}.`, { exact: true }).last()).toBeVisible();
    await expectNoAxeViolations(page);
    await dialog.getByRole("button", { name: "Eintragen", exact: true }).tap();
    await expect(page.getByText(`${deputy.name} ist gefragt.`)).toBeVisible();
    await expect(dialog).toBeHidden();
    const mine = page.getByRole("region", { name: "Eigene Abwesenheiten" });
    await expect(mine.getByText("noch offen")).toBeVisible();

    // The question comes to the stand-in by itself, and the answer back.
    const asked = deputy.page.getByRole("region", { name: "Vertretung gefragt" });
    await expect(asked.getByRole("heading", { name: new RegExp(`^${name} ist .* nicht da`) })).toBeVisible();
    await expectNoAxeViolations(deputy.page);
    await asked.getByRole("button", { name: /^Ja, das passt/ }).click();
    await expect(asked).toBeHidden();
    const others = deputy.page.getByRole("region", { name: "Kolleg*innen" });
    await expect(others.getByText("zugesagt")).toBeVisible();
    await expect(mine.getByText("zugesagt")).toBeVisible();
    await expectNoAxeViolations(page);

    await mine.getByRole("button", { name: /^Streichen/ }).tap();
    await expect(page.getByText(/^Nichts eingetragen/)).toBeVisible();
    await page.getByRole("button", { name: "Rückgängig" }).tap();
    await expect(page.getByText(/^Wieder eingetragen/)).toBeVisible();
    await expect(mine.getByText("zugesagt")).toBeVisible();
  });
});

test("a sudden absence is two clicks of a colleague; the person is told and can correct it", async ({
  page,
  browser,
}) => {
  const slug = "lingen";
  const ill = await seenBy(browser, personWith("editor", slug), slug);
  await signIn(page, personWith("editor", slug, 1));
  await page.goto(`/${slug}/absences`);
  const colleague = await nameOf(page);
  await page.getByRole("button", { name: `Ab sofort nicht verfügbar: ${ill.name}` }).click();
  const dialog = page.getByRole("dialog", { name: `${ill.name}: ab sofort nicht verfügbar` });
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Eintragen" }).click();
  await expect(page.getByText(new RegExp(`^Eingetragen: ${ill.name} ist bis `))).toBeVisible();
  await expect(page.getByRole("region", { name: "Kolleg*innen" }).getByText(/^abwesend /)).toBeVisible();

  const mine = ill.page.getByRole("region", { name: "Eigene Abwesenheiten" });
  await expect(mine.getByText(`Eingetragen von ${colleague}`)).toBeVisible();
  await ill.page.getByRole("button", { name: /^Hinweise, / }).click();
  await expect(
    ill.page
      .getByRole("dialog", { name: "Hinweise" })
      .getByText(`${colleague} hat eine Abwesenheit eingetragen`),
  ).toBeVisible();
  await ill.page.keyboard.press("Escape");
  await mine.getByRole("button", { name: /^Streichen/ }).click();
  await expect(page.getByRole("region", { name: "Kolleg*innen" }).getByText(/^abwesend /)).toHaveCount(0);
});

test("the link of a mail says in a friendly way that it no longer holds", async ({ page }) => {
  await page.goto("/stand-in/halb");
  await expect(page.getByRole("heading", { name: "Der Link ist unvollständig" })).toBeVisible();
  await page.goto(`/stand-in/${crypto.randomUUID()}.${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
  await expectNoAxeViolations(page);
});

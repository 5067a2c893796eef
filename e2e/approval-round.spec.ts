import type { Browser, Page } from "@playwright/test";
import { expect, personWith, signIn, test } from "./fixtures";
import { askForApproval } from "./pages/asked-post";

/** A decision takes effect ten seconds after it was made, and is picked up a few seconds later. */
const settled = { timeout: 30_000 };

async function seenBy(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
}

test("class C goes from the district to the press, and the author sees each step without asking", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, personWith("editor", "leer"));
  const { title, postId } = await askForApproval(page, { risk: "C" });
  await page.goto(`/leer/calendar/posts/${postId}`);
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText(/^Entscheidung bis /).first()).toBeVisible();

  const press = await seenBy(browser, personWith("press", "niedersachsen"));
  await press.goto("/niedersachsen/decisions");
  await expect(press.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(press.getByRole("link", { name: title })).toHaveCount(0);

  const lead = await seenBy(browser, personWith("manager", "leer"));
  await lead.goto("/leer/decisions");
  await lead.getByRole("link", { name: title }).click();
  await lead.getByRole("button", { name: "Freigeben", exact: true }).click();

  // It comes to the press by itself.
  await expect(press.getByRole("link", { name: title })).toBeVisible(settled);
  await press.getByRole("link", { name: title }).click();
  await press.getByRole("button", { name: "Freigeben", exact: true }).click();
  await expect(sheet.getByText(/^Freigegeben am /)).toBeVisible(settled);
  await expect(sheet.getByText(/Pressestelle/).first()).toBeVisible();
});

test("class A is approved by another editor; a new text reopens it, the former one brings it back", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, personWith("editor", "celle"));
  const { title, postId } = await askForApproval(page, { risk: "A" });
  await page.goto(`/celle/calendar/posts/${postId}`);
  const sheet = page.getByRole("dialog");
  const text = sheet.getByLabel("Text", { exact: true });
  await expect(text).toBeVisible();

  const second = await seenBy(browser, personWith("editor", "celle", 1));
  await second.goto("/celle/decisions");
  await second.getByRole("link", { name: title }).click();
  await second.getByRole("button", { name: "Freigeben", exact: true }).click();
  await expect(sheet.getByText(/^Freigegeben am /)).toBeVisible(settled);

  const before = await text.inputValue();
  await text.fill("Der Bus fährt heute gar nicht.");
  await expect(sheet.getByText("Seit der Freigabe geändert").first()).toBeVisible(settled);
  await text.fill(before);
  await expect(sheet.getByText(/^Freigegeben am /)).toBeVisible(settled);
});

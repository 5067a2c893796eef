import { expect, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";
import { askForApproval } from "./pages/asked-post";

test("on a phone one post takes two taps: the next case comes by itself", async ({ page, browser }) => {
  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, personWith("editor", "winsen"));
  const first = await askForApproval(theirs, { risk: "B" });
  await askForApproval(theirs, { risk: "B" });
  await signIn(page, personWith("manager", "winsen"));
  await page.goto("/winsen/decisions");
  await page.getByRole("link", { name: first.title }).tap();
  const heading = page.getByRole("heading", { level: 2 });
  await expect(heading.filter({ hasText: first.title })).toBeFocused();
  await expect(page.getByRole("list", { name: /zu entscheiden ist/ })).toBeHidden();
  const approve = page.getByRole("button", { name: "Freigeben", exact: true });
  await expect(approve).toBeInViewport({ ratio: 1 });
  await expectNoAxeViolations(page);
  const small = await page
    .locator("fieldset button")
    .evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect().height).filter((height) => height < 43.5),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await approve.tap();
  await expect(page.getByText(`„${first.title}“ freigegeben`)).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(first.roundId));
  await expect(page).toHaveURL(/\?round=/);
  await expect(heading.last()).toBeFocused();
  // The notice of the last decision leaves the next one in reach.
  const [notice, bar] = await Promise.all([
    page.locator("[data-sonner-toast]").first().boundingBox(),
    page.locator("[data-deciding]").boundingBox(),
  ]);
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.goBack();
  await expect(page).toHaveURL(/\/decisions$/);
  await expect(page.getByRole("link", { name: first.title })).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, expectEnoughContrast, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";

const screens: Record<string, [string, "editor" | "manager" | "coordinator" | "admin"][]> = {
  district: [
    ["/celle/week", "editor"],
    ["/celle/calendar", "editor"],
    ["/celle/calendar?view=list", "editor"],
    ["/celle/ideas", "editor"],
    ["/celle/ideas?view=list", "editor"],
    ["/celle/import", "editor"],
    ["/celle/absences", "manager"],
    ["/celle/team", "manager"],
    ["/celle/audit", "manager"],
    ["/celle/media", "manager"],
    ["/celle/series", "manager"],
    ["/account", "editor"],
  ],
  state: [
    ["/niedersachsen/districts", "admin"],
    ["/niedersachsen/districts/new", "admin"],
    ["/niedersachsen/state-calendar", "coordinator"],
    ["/niedersachsen/team", "admin"],
    ["/niedersachsen/checks", "admin"],
    ["/celle/calendar", "coordinator"],
  ],
};

for (const [level, pages] of Object.entries(screens)) {
  for (const role of new Set(pages.map(([, one]) => one))) {
    test(`${level} screens of the ${role} have no axe violation, light and dark`, async ({ page }) => {
      // Axe reads every rendered node of several screens: slow by nature.
      test.slow();
      await signIn(page, personWith(role, level === "state" ? "niedersachsen" : "celle"));
      for (const [address] of pages.filter(([, one]) => one === role)) await look(page, address);
    });
  }
}

test("the doors have no axe violation, light and dark", async ({ page }) => {
  for (const address of ["/sign-in", "/forgotten-password", "/stand-in/halb"]) await look(page, address);
});

async function look(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/ · Redaktionskreis$/);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectEnoughContrast(page);
}

test("no screen scrolls sideways at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(page, personWith("manager", "celle"));
  for (const [address] of screens.district ?? []) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ address, overflow }).toEqual({ address, overflow: 0 });
  }
});

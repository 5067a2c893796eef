import { expect, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";

const screens: Record<string, [string, "editor" | "manager" | "coordinator" | "admin"][]> = {
  district: [
    ["/celle/week", "editor"],
    ["/celle/calendar", "editor"],
    ["/celle/calendar?view=list", "editor"],
    ["/celle/import", "editor"],
    ["/celle/team", "manager"],
    ["/account", "editor"],
  ],
  state: [
    ["/niedersachsen/districts", "admin"],
    ["/niedersachsen/districts/new", "admin"],
    ["/niedersachsen/state-calendar", "coordinator"],
    ["/niedersachsen/team", "admin"],
    ["/celle/calendar", "coordinator"],
  ],
};

for (const scheme of ["light", "dark"] as const) {
  for (const [level, pages] of Object.entries(screens)) {
    for (const role of new Set(pages.map(([, one]) => one))) {
      test(`${level} screens of the ${role} have no axe violation, ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await signIn(page, personWith(role, level === "state" ? "niedersachsen" : "celle"));
        for (const [address] of pages.filter(([, one]) => one === role)) {
          await page.goto(address);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expect(page).toHaveTitle(/ · Redaktionskreis$/);
          await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
          await expectNoAxeViolations(page);
        }
      });
    }
  }

  test(`the doors have no axe violation, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const address of ["/sign-in", "/forgotten-password"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoAxeViolations(page);
    }
  });
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

import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { Role } from "@/db/enums";
import { demoPeople } from "@/db/seed/demo/people";
import { demoPassword } from "@/db/seed/demo/sign-ins";
import { addDays, type Day } from "@/lib/time/days";
import { todayIn } from "@/lib/time/zones";
import { answeringBrowser, untilAnswering } from "./answering";

const { memberships } = demoPeople();

/** The address of the first (or `nth`) person with a role in an association of the demo. */
export function personWith(role: Role, slug: string, nth = 0): string {
  const found = memberships.filter((one) => one.associationKey === slug && one.roles.includes(role))[nth];
  if (!found) throw new Error(`the demo has no ${role} number ${nth} in ${slug}`);
  return found.personKey;
}

/** Signs in without drawing a page: the journey begins behind the door. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  const token = await page.request.get("/api/auth/csrf");
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const answer = await page.request.post("/api/auth/callback/password", {
    headers: { origin: new URL(token.url()).origin },
    form: { csrfToken, email, password, json: "true" },
  });
  const { url } = (await answer.json()) as { url: string };
  expect(url, `${email} is let in`).not.toContain("error");
}

/** Signs in through the form, as a person does, and ends on the first screen. */
export async function signInByForm(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Kennwort", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.waitForLoadState();
  await untilAnswering(page);
}

/** A day relative to today in Berlin, so that no test depends on when it runs. */
export const dayFromToday = (count: number): Day => addDays(todayIn(new Date()), count);

/** A title nobody else has. */
export const unique = (text: string) => `${text} ${Math.random().toString(36).slice(2, 8)}`;

/** The contrasts of the theme that the page shows now; what else axe looks at is the same in every theme. */
export async function expectEnoughContrast(page: Page): Promise<void> {
  expect(await violations(page, (asked) => asked.withRules(["color-contrast"]))).toEqual([]);
}

/**
 * Target sizes are left to the phone test: axe counts what the fixed bottom bar covers at the moment as too small,
 * although scrolling uncovers it.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  expect(await violations(page, (asked) => asked.withTags(tags).disableRules(["target-size"]))).toEqual([]);
}

/** Long tables repeat their rows, so the first ones stand for all; what passes is not described either. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .exclude("tbody:nth-of-type(n+3), tbody > tr:nth-child(n+12)");
}

/** Looked at without motion: a notice that fades away is no colour of the product. */
async function violations(page: Page, ask: (asked: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(atRest);
  const found = await ask(axe(page)).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** Ends what moves: on a busy machine even a millisecond of motion is a frame that may come after axe has looked. */
async function atRest(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  for (const motion of document.getAnimations()) {
    if (motion.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) motion.cancel();
    else motion.finish();
  }
  await frame();
}

/** Every page is watched: an error on the console, a violated policy or a foreign request fails the test. */
export const test = base.extend<{ watched: undefined }, { browser: Browser }>({
  browser: [async ({ browser }, use) => use(answeringBrowser(browser)), { scope: "worker" }],
  watched: [
    async ({ context }, use) => {
      const wrong: string[] = [];
      watch(context, wrong);
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, wrong: string[]): void {
  context.on("weberror", (error) => wrong.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !expected.test(message.text())) wrong.push(message.text());
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !/^(localhost|127\.0\.0\.1)$/.test(hostname)) wrong.push(request.url());
  });
}

/** Refusals that a test provokes are logged by the browser as failed requests; what the page says is tested. */
const expected =
  /Failed to load resource: the server responded with a status of (401|403|404|409|422|429)|net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

export { expect };

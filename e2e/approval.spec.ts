import type { Page } from "@playwright/test";
import {
  dayFromToday,
  expect,
  expectEnoughContrast,
  expectNoAxeViolations,
  signIn,
  test,
  unique,
} from "./fixtures";

const merle = "merle.brinkhus@celle.beispiel.example";
const henrike = "henrike.luehrs@celle.beispiel.example";

type Me = { memberships: { id: string; associationId: string; slug: string }[] };
type Item = { id: string; automatic: string | null; blocking: boolean; good: string };

/** A request to the API in the name of whoever is signed in on the page. */
async function api<T>(page: Page, method: string, path: string, data?: object): Promise<T> {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
  expect(answer.status(), `${method} ${path}`).toBeLessThan(300);
  return (await answer.json()) as T;
}

/** A draft of Celle with a text, a channel, a day and, unless `open`, every check answered. */
async function draft(page: Page, title: string, checks: "answered" | "open"): Promise<string> {
  const { memberships } = await api<Me>(page, "GET", "/me");
  const own = memberships.find(({ slug }) => slug === "celle");
  const place = `/associations/${own?.associationId}`;
  const { channels } = await api<{ channels: { id: string }[] }>(page, "GET", place);
  const { id } = await api<{ id: string }>(page, "POST", `${place}/posts`, {
    title,
    stage: "drafting",
    body: "Der Bus fährt am Abend. Wer Hilfe braucht, ruft an.",
    responsibleId: own?.id,
    channelIds: channels.slice(0, 1).map((channel) => channel.id),
    plannedOn: dayFromToday(9),
    plannedTime: "18:00",
  });
  if (checks === "open") return id;
  const { list } = await api<{ list: { items: Item[] } }>(page, "GET", `${place}/posts/${id}/checks`);
  for (const item of list.items.filter(({ automatic, blocking }) => automatic === null && blocking)) {
    const answer = item.good === "yes" ? "yes" : "no";
    const given = { answer, note: "", expectedRevision: 0 };
    await api(page, "PUT", `${place}/posts/${id}/checks/${item.id}`, given);
  }
  return id;
}

async function dark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectEnoughContrast(page);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

test("an editor sees who decides until when before asking, withdraws, and asks again", async ({ page }) => {
  test.slow();
  await signIn(page, merle);
  await page.goto("/celle/calendar");
  const id = await draft(page, unique("Kältebus"), "answered");
  await page.goto(`/celle/calendar/posts/${id}`);
  const sheet = page.getByRole("dialog").first();
  await sheet.getByRole("button", { name: "Freigabe anfragen" }).click();
  const dialog = page.getByRole("dialog", { name: "Freigabe anfragen" });
  await expect(dialog.getByText("Gefragt wird Deniz Aydoğan (Freigabe).")).toBeVisible();
  await expect(dialog.getByText(/^Ab .* auch Henrike Lührs \(i\. V\. für Deniz Aydoğan\)$/)).toBeVisible();
  await expect(dialog.getByText(/^Entscheidung bis /)).toBeVisible();
  await expectNoAxeViolations(page);
  await dark(page);
  await dialog.getByLabel("Wer gefragt wird").selectOption({ label: "Ove Tammen" });
  await expect(dialog.getByText(/^Gefragt wird Ove Tammen/)).toBeVisible();
  await dialog.getByRole("button", { name: "Frist ändern" }).click();
  await dialog.getByLabel("Entscheidung bis Tag").fill(dayFromToday(-1));
  await dialog.getByRole("button", { name: "Anfragen", exact: true }).click();
  await expect(dialog.getByText("Dieser Zeitpunkt ist schon vorbei.", { exact: false })).toBeVisible();
  await dialog.getByRole("button", { name: "Übliche Frist nehmen" }).click();
  await dialog.getByLabel("Nachricht dazu").fill("Bitte auf die Uhrzeit achten");
  await dialog.getByRole("button", { name: "Anfragen", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(sheet.getByText("Angefragt bei Ove Tammen")).toBeVisible();
  const panel = sheet.getByRole("region", { name: "Freigabe", exact: true });
  await expect(panel.getByRole("heading", { name: "Wartet auf Entscheidung" })).toBeVisible();
  await expect(panel.getByText("Bitte auf die Uhrzeit achten")).toBeVisible();
  await expectNoAxeViolations(page);
  await dark(page);
  await panel.getByRole("button", { name: "Anfrage zurückziehen" }).click();
  await expect(panel).toBeHidden();
  await sheet.getByRole("button", { name: "Freigabe anfragen" }).click();
  await dialog.getByRole("button", { name: "Anfragen", exact: true }).click();
  await expect(sheet.getByText("Angefragt bei Deniz Aydoğan")).toBeVisible();
  await panel.getByRole("link", { name: "Nachweis drucken" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Freigabe-Nachweis" })).toBeVisible();
  await expect(page).toHaveTitle(/^Freigabe-Nachweis/);
  await expect(page.getByRole("region", { name: "1. Anfrage" }).getByText("Zurückgezogen")).toBeVisible();
  await expect(page.getByRole("region", { name: "2. Anfrage" })).toBeVisible();
  await expectNoAxeViolations(page);
  await dark(page);
});

test("what is missing stands in the dialog, leads there, and keeps the request from being sent", async ({
  page,
}) => {
  await signIn(page, merle);
  await page.goto("/celle/calendar");
  const id = await draft(page, unique("Unfertig"), "open");
  await page.goto(`/celle/calendar/posts/${id}`);
  const sheet = page.getByRole("dialog").first();
  await sheet.getByRole("button", { name: /^Arbeitsstand ändern/ }).click();
  await page.getByRole("menuitem", { name: "Freigabe", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Freigabe anfragen" });
  await expect(dialog.getByText(/^Noch nicht möglich: /)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Anfragen", exact: true })).toBeDisabled();
  await expectNoAxeViolations(page);
  const last = dialog.getByRole("button", { name: /^Zur Prüfung: / }).last();
  const asked = await last.textContent();
  await last.click();
  await expect(dialog).toBeHidden();
  await expect(sheet.getByRole("tab", { name: /^Prüfung/ })).toHaveAttribute("aria-selected", "true");
  await expect(sheet.getByRole("listitem").filter({ hasText: asked ?? "?" })).toBeFocused();
});

test("a manager chooses a stricter path and reads what it means; a weaker one is not offered", async ({
  page,
}) => {
  test.slow();
  await signIn(page, henrike);
  await page.goto("/celle/team");
  await page.getByRole("link", { name: "Freigaberegeln" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Freigaberegeln" })).toBeVisible();
  const ofB = page.getByLabel("Klasse B · Standard: wer entscheidet");
  await expect(ofB.getByRole("option", { name: "eine zweite Person" })).toHaveCount(0);
  await expect(
    page.getByText("Vorgabe des Landesverbands: Freigabe oder Leitung", { exact: true }),
  ).toBeVisible();
  const sentence = page.getByText(/^Ein Beitrag der Klasse B geht an/);
  await expect(sentence).toHaveText(/geht an Deniz Aydoğan, in Vertretung an Henrike Lührs und Ove Tammen\./);
  await ofB.selectOption({ label: "Freigabe oder Leitung, dann Pressestelle" });
  await expect(sentence).toHaveText(/Danach entscheidet die Pressestelle/);
  await page.getByLabel("Person in die Reihenfolge aufnehmen").selectOption({ label: "Ove Tammen" });
  await page.getByRole("button", { name: "Hinzufügen" }).click();
  await expect(sentence).toHaveText(/geht an Ove Tammen/);
  await expectNoAxeViolations(page);
  await dark(page);
  await page.getByRole("button", { name: "Regeln speichern" }).click();
  const saved = page.locator("[data-sonner-toast]").filter({ hasText: "Freigaberegeln gespeichert" });
  await saved.getByRole("button", { name: "Rückgängig" }).click();
  await expect(sentence).toHaveText(/geht an Deniz Aydoğan/);
  await expect(sentence).not.toHaveText(/Pressestelle/);
});

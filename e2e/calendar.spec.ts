import { addDays, weekdayOf } from "@/lib/time/days";
import { dayFromToday, expect, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "peine";
/** A Tuesday some weeks ahead, one for each test: its neighbours are working days, and none of it is past or full. */
const tuesdayIn = (weeks: number) => {
  const start = dayFromToday(7 * weeks);
  return addDays(start, (2 - weekdayOf(start) + 7) % 7);
};

test.beforeEach(async ({ page }) => {
  await signIn(page, personWith("editor", slug));
});

test("a post is made with N and moved with the keyboard alone, and the move can be undone", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(14);
  const title = unique("Tastatur");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
  await calendar.cardOn(tuesday, title).getByRole("link").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const wednesday = addDays(tuesday, 1);
  await expect(calendar.cardOn(wednesday, title)).toBeVisible();
  // It takes the place of the notice of the new post, whose undo would be refused by now.
  const notices = page.locator("[data-sonner-toast]");
  const moved = notices.filter({ hasText: "steht jetzt am" });
  // Under the pointer no notice ends by itself.
  await moved.hover();
  await expect(notices).toHaveCount(1);
  await moved.getByRole("button", { name: "Rückgängig" }).click();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
  await page.reload();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("Esc leaves a picked-up post where it was", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(15);
  const title = unique("Abgebrochen");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).getByRole("link").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("a post is dragged to another day, and shows there before the server answers", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(16);
  const title = unique("Gezogen");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  const thursday = addDays(tuesday, 2);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/v1/associations/*/posts/*", async (route) => {
    if (route.request().method() === "PATCH") await held;
    await route.continue();
  });
  await calendar.cardOn(tuesday, title).dragTo(calendar.day(thursday));
  await expect(calendar.cardOn(thursday, title)).toBeVisible();
  release();
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(calendar.cardOn(thursday, title)).toBeVisible();
});

test("the menu moves as well, and a past day is refused with a sentence", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(17);
  const title = unique("Menü");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).hover();
  await page.getByRole("button", { name: new RegExp(`Aktionen für „${title}“`) }).click();
  await page.getByRole("menuitem", { name: "Verschieben …" }).click();
  const dialog = page.getByRole("dialog", { name: "Beitrag verschieben" });
  await dialog.getByLabel(/^Tag/).fill(dayFromToday(-3));
  await dialog.getByRole("button", { name: "Verschieben", exact: true }).click();
  await expect(dialog).toContainText("schon vorbei");
  await dialog.getByLabel(/^Tag/).fill(addDays(tuesday, 3));
  await dialog.getByRole("button", { name: "Verschieben", exact: true }).click();
  await expect(calendar.cardOn(addDays(tuesday, 3), title).getByRole("link")).toBeFocused();
  const moved = page.getByRole("listitem").filter({ hasText: "steht jetzt am" });
  await moved.getByRole("button", { name: "Rückgängig" }).click();
  await expect(calendar.cardOn(tuesday, title).getByRole("link")).toBeFocused();
});

test("a post has an address of its own, keeps what is typed, and the back button closes it", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(18);
  const title = unique("Blatt");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).getByRole("link").click();
  await expect(page).toHaveURL(/\/calendar\/posts\/[0-9a-f-]{36}/);
  const named = new RegExp(`^${title} · .+ · Redaktionskreis$`);
  await expect(page).toHaveTitle(named);
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Text", { exact: true }).fill("Kommt vorbei, es gibt Kuchen.");
  await expect(sheet.getByText(/^Gespeichert \d\d:\d\d/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("dialog").getByLabel("Text", { exact: true })).toHaveValue(
    "Kommt vorbei, es gibt Kuchen.",
  );
  await expect(page).toHaveTitle(named);
  await page.goBack();
  await expect(page).toHaveURL(/\/calendar(\?|$)/);
  await expect(page).toHaveTitle(/^Kalender · /);
});

test("what was typed last is sent although the page is left in the same moment", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(24);
  const title = unique("Gegangen");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await calendar.cardOn(tuesday, title).getByRole("link").click();
  await expect(page).toHaveURL(/\/calendar\/posts\/[0-9a-f-]{36}/);
  const postId = /[0-9a-f-]{36}/.exec(page.url())?.[0];
  await page.getByRole("dialog").getByLabel("Text", { exact: true }).fill("Letzter Satz.");
  await page.goto("about:blank");
  const { memberships } = await (await page.request.get("/api/v1/me")).json();
  const address = `/api/v1/associations/${memberships[0].associationId}/posts/${postId}`;
  await expect.poll(async () => (await (await page.request.get(address)).json()).body).toBe("Letzter Satz.");
});

test("filters stand in the address and the counts stay true", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(19);
  const title = unique("Suchwort");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await page.goto(`/${slug}/calendar?month=${tuesday.slice(0, 7)}&q=${encodeURIComponent(title)}`);
  await expect(page.locator("[data-post]")).toHaveCount(1);
  await expect(calendar.cardOn(tuesday, title)).toBeVisible();
});

test("holidays, school holidays and action days are part of the month", async ({ page }) => {
  await page.goto(`/${slug}/calendar?month=2026-12`);
  await expect(page.getByText("1. Weihnachtstag").first()).toBeVisible();
  await expect(page.getByText(/Weihnachtsferien/).first()).toBeVisible();
  await expect(page.getByText(/Tag des Ehrenamts/).first()).toBeVisible();
});

test("the month prints on one landscape page", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(20);
  await calendar.open(tuesday);
  const pdf = await page.pdf({ format: "A4", landscape: true, preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
  expect(pages).toBe(1);
});

test("a notice can be answered while a sheet is open, with the pointer and from the keyboard", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(21);
  const wednesday = addDays(tuesday, 1);
  const title = unique("Hinweis");
  const notices = page.locator("[data-sonner-toaster]");
  const undo = notices
    .getByRole("listitem")
    .filter({ hasText: "steht jetzt am" })
    .getByRole("button", { name: "Rückgängig" });
  const sheet = page.getByRole("dialog");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  for (const way of ["pointer", "keyboard"]) {
    await calendar.cardOn(tuesday, title).getByRole("link").focus();
    for (const key of ["m", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await expect(undo).toBeVisible();
    await calendar.cardOn(wednesday, title).getByRole("link").press("Enter");
    const text = sheet.getByLabel("Text", { exact: true });
    await text.focus();
    if (way === "pointer") await undo.click();
    else {
      await page.keyboard.press("Alt+t");
      await expect(undo).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(text).toBeFocused();
      await page.keyboard.press("Alt+t");
      await expect(undo).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await expect(notices).toContainText("wieder an der alten Stelle");
    await expect(text).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(calendar.cardOn(tuesday, title).getByRole("link")).toBeFocused();
  }
});

test("a dialog lies over its sheet and gives the focus back, as the sheet does", async ({ page }) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(22);
  const title = unique("Zurück");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  const card = calendar.cardOn(tuesday, title).getByRole("link");
  await card.press("Enter");
  const stage = page.getByRole("dialog").getByRole("button", { name: /^Arbeitsstand/ });
  await stage.press("Enter");
  await page.getByRole("menuitem", { name: /Verworfen/ }).click();
  const dialog = page.getByRole("dialog", { name: "Beitrag verwerfen" });
  await expect(dialog).toBeVisible();
  const heights = await page
    .locator("[role=dialog],.bg-scrim")
    .evaluateAll((layers) => layers.map((layer) => getComputedStyle(layer).zIndex));
  expect(new Set(heights).size).toBe(1);
  await page.keyboard.press("Escape");
  await expect(stage).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
  const account = page.getByRole("button", { name: /^Konto von/ }).first();
  await account.press("Enter");
  await page.getByRole("menuitem", { name: "Tastenkürzel" }).press("Enter");
  await expect(page.getByRole("dialog", { name: "Tastenkürzel" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(account).toBeFocused();
});

test("a sheet gives the focus back where it had to load first, and after a jump to the content", async ({
  page,
}) => {
  const calendar = new CalendarPage(page, slug);
  const tuesday = tuesdayIn(24);
  const title = unique("Erstes");
  await calendar.open(tuesday);
  await calendar.create(title, tuesday);
  await page.reload();
  await page.getByRole("link", { name: "Zum Inhalt springen" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  const card = calendar.cardOn(tuesday, title).getByRole("link");
  await card.press("Enter");
  await expect(page.getByRole("dialog").getByLabel("Text", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(card).toBeFocused();
});

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true });

  test("a post is moved by opening it, and nothing speaks of dragging", async ({ page }) => {
    const calendar = new CalendarPage(page, slug);
    const tuesday = tuesdayIn(23);
    const title = unique("Tablet");
    await calendar.open(tuesday);
    await calendar.create(title, tuesday);
    await calendar.cardOn(tuesday, title).tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByLabel(/^Tag/).fill(addDays(tuesday, 2));
    await expect(sheet.getByRole("button", { name: "Rückgängig" })).toBeVisible();
    await sheet.getByRole("button", { name: "Schließen" }).first().tap();
    await expect(calendar.cardOn(addDays(tuesday, 2), title)).toBeVisible();
    await page.getByRole("button", { name: /^Ohne Termin/ }).tap();
    await expect(page.getByText("In einen Tag ziehen")).toBeHidden();
  });
});

test("an unchanged month is not sent twice, and a changed one is", async ({ page, baseURL }) => {
  const { memberships } = await (await page.request.get("/api/v1/me")).json();
  const home = `/api/v1/associations/${memberships[0].associationId}`;
  const month = `${home}/calendar?from=${dayFromToday(0)}&to=${dayFromToday(30)}`;
  const first = await page.request.get(month);
  const etag = first.headers().etag ?? "";
  expect(first.headers()["cache-control"]).toBe("private, no-cache");
  expect((await page.request.get(month, { headers: { "if-none-match": etag } })).status()).toBe(304);
  const made = await page.request.post(`${home}/posts`, {
    headers: { origin: baseURL ?? "" },
    data: { title: unique("Frisch"), plannedOn: dayFromToday(20) },
  });
  expect(made.ok()).toBe(true);
  expect((await page.request.get(month, { headers: { "if-none-match": etag } })).status()).toBe(200);
  expect((await page.request.get(`${home}/posts`)).headers()["cache-control"]).toBe("private, no-store");
});

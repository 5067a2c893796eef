import type { Page } from "@playwright/test";
import sharp from "sharp";
import { dayFromToday, expect, expectNoAxeViolations, personWith, signIn, test, unique } from "./fixtures";
import { CalendarPage } from "./pages/calendar-page";

const slug = "verden";

async function picture(
  name: string,
  width = 640,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const create = { width, height: 480, channels: 3 as const, background: "#0f766e" };
  return { name: `${name}.jpg`, mimeType: "image/jpeg", buffer: await sharp({ create }).jpeg().toBuffer() };
}

async function openLibrary(page: Page) {
  await page.goto(`/${slug}/media`);
  await expect(page.getByText(/^(Noch keine Bilder|\d+ Datei(en)?)$/)).toBeVisible();
}

const upload = (page: Page, ...files: Awaited<ReturnType<typeof picture>>[]) =>
  page.getByLabel("Hochladen").and(page.locator("input")).last().setInputFiles(files);

test("a picture is uploaded, described, found again, and brought back after it was deleted", async ({
  page,
}) => {
  await signIn(page, personWith("editor", slug));
  await openLibrary(page);
  const name = unique("Suppe");
  const text = { name: "Notiz.txt", mimeType: "image/png", buffer: Buffer.from("kein Bild") };
  await upload(page, await picture(name), text);
  await expect(page.getByText(/^Diese Art von Datei wird nicht angenommen/)).toBeVisible();
  await page.getByRole("button", { name: "Meldung zu Notiz.txt schließen" }).click();
  await page.getByRole("button", { name: new RegExp(name) }).click();
  const sheet = page.getByRole("dialog");
  const altText = "Eine Helferin reicht einem Mann mit Mütze eine Schale Suppe aus der Tür des Kältebusses.";
  await sheet.getByLabel("Alternativtext").fill(altText);
  await sheet.getByLabel("Lizenz", { exact: true }).selectOption("Eigenes Bild");
  await sheet.getByRole("textbox", { name: "Urheber*in" }).fill("Foto: Ada Nolte");
  await expect(sheet.getByRole("status").getByText("Gespeichert")).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole("button", { name: "Schließen" }).click();
  await page.getByRole("searchbox").fill("schale suppe");
  await expect(page.getByRole("button", { name: new RegExp(name) })).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await expect(sheet.getByLabel("Alternativtext")).toHaveValue(altText);
  await sheet.getByRole("button", { name: /^Aktionen zu/ }).click();
  await page.getByRole("menuitem", { name: "Löschen" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("button", { name: new RegExp(name) })).toHaveCount(0);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(page.getByRole("button", { name: new RegExp(name) })).toHaveCount(1);
});

test("a post takes pictures, shows what they lack, and keeps their order; a withdrawn consent comes back in the week", async ({
  page,
}) => {
  await signIn(page, personWith("editor", slug));
  const [title, first, second] = [unique("Mit Bildern"), unique("Eins"), unique("Zwei")];
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(dayFromToday(5)));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  await upload(page, await picture(first), await picture(second));
  const names = sheet.getByRole("button", { name: /^Aktionen zu (Eins|Zwei)/ });
  await expect(names).toHaveCount(2);
  await expect(sheet.getByText("Alternativtext fehlt").filter({ visible: true })).toHaveCount(2);
  await sheet
    .getByLabel("Alternativtext")
    .first()
    .fill("Ein Bus mit offener Tür in einer verschneiten Straße");
  await expect(sheet.getByText("Alternativtext fehlt").filter({ visible: true })).toHaveCount(1);
  const last = await names.last().getAttribute("aria-label");
  await names.last().click();
  await page.getByRole("menuitem", { name: "Weiter nach vorn" }).click();
  await expect(names.first()).toHaveAttribute("aria-label", last ?? "");
  await expect(sheet.getByText(/^Gespeichert \d\d:\d\d/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(names.first()).toHaveAttribute("aria-label", last ?? "");
  // Somebody is on it, and takes the consent back.
  await sheet
    .getByRole("button", { name: /^Angaben zu/ })
    .first()
    .click();
  const details = page.getByRole("dialog").last();
  await details.getByRole("button", { name: "Person eintragen" }).click();
  const person = page.getByRole("dialog").last();
  await person.getByRole("textbox", { name: "Name" }).fill("Ada Nolte");
  await person.getByLabel("Unterschriebenes Formular liegt vor").check();
  await expectNoAxeViolations(page);
  await person.getByRole("button", { name: "Speichern" }).click();
  await details.getByRole("button", { name: "Einwilligung von Ada Nolte widerrufen" }).click();
  const withdrawal = page.getByRole("dialog").last();
  await withdrawal.getByRole("button", { name: "Widerruf eintragen" }).click();
  await expect(withdrawal.getByText("Ein geplanter Beitrag ist gesperrt")).toBeVisible();
  await withdrawal.getByRole("button", { name: "Schließen" }).first().click();
  await page.goto(`/${slug}/week`);
  const concerned = page.getByRole("region", { name: "Einwilligung widerrufen" });
  await expect(concerned.getByText(title)).toBeVisible();
  await concerned.getByRole("button", { name: `Herausnehmen: ${title}` }).click();
  await expect(concerned.getByText(title)).toHaveCount(0);
  const notice = page.getByText(`Eine Datei aus „${title}“ herausgenommen`);
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).last().click();
  await expect(concerned.getByText(title)).toBeVisible();
});

test("two versions show their pictures: what was taken out, added and moved, and a place for what is gone", async ({
  page,
  browser,
}) => {
  await signIn(page, personWith("editor", slug));
  const [title, first, second, third] = [unique("Bildfassung"), unique("A"), unique("B"), unique("C")];
  const calendar = new CalendarPage(page, slug);
  await calendar.create(title, await calendar.openFree(dayFromToday(6)));
  await calendar.card(title).getByRole("link").click();
  const sheet = page.getByRole("dialog");
  const saved = /^Gespeichert \d\d:\d\d/;
  for (const name of [first, second]) {
    await upload(page, await picture(name));
    await expect(sheet.getByRole("button", { name: `Aktionen zu ${name}` })).toBeVisible();
  }
  await expect(sheet.getByText(saved)).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await signIn(other, personWith("manager", slug));
  await other.goto(page.url());
  const theirs = other.getByRole("dialog");
  const choose = async (name: string, item: string) => {
    await theirs.getByRole("button", { name: `Aktionen zu ${name}` }).click();
    await other.getByRole("menuitem", { name: item }).click();
  };
  await expect(theirs.getByRole("button", { name: `Aktionen zu ${second}` })).toBeVisible();
  await upload(other, await picture(third));
  await expect(theirs.getByRole("button", { name: `Aktionen zu ${third}` })).toBeVisible();
  await choose(third, "Weiter nach vorn");
  await choose(first, "Aus dem Beitrag nehmen");
  await expect(theirs.getByText(saved)).toBeVisible();
  await openLibrary(other);
  await other.getByRole("button", { name: new RegExp(first) }).click();
  await theirs.getByRole("button", { name: /^Aktionen zu/ }).click();
  await other.getByRole("menuitem", { name: "Löschen" }).click();
  await expect(theirs).toHaveCount(0);
  await other.context().close();
  await sheet.getByRole("tab", { name: "Gespräch & Verlauf" }).click();
  await sheet
    .getByRole("button", { name: /vergleichen$/ })
    .first()
    .click();
  const compared = page.getByRole("dialog", { name: /^Fassung \d+ und Aktuelle Fassung$/ });
  const shown = (side: string) =>
    compared.getByRole("list", { name: `Bilder und Videos, ${side}` }).getByRole("listitem");
  await expect(shown("vorher")).toHaveText([`${first}Nicht mehr in der Mediathekherausgenommen`, second]);
  await expect(shown("nachher")).toHaveText([`${third}hinzugefügt`, second]);
  await expect(compared.locator("img")).toHaveCount(3);
  await expectNoAxeViolations(page);
});

test("the state sees the pictures of a post, and is told that the library is not its own", async ({
  page,
}) => {
  await signIn(page, personWith("coordinator", "niedersachsen"));
  await page.goto("/stade/calendar");
  const shown = await withPicture(page, "stade");
  await page.goto(`/stade/calendar/posts/${shown}`);
  const picture = page.getByRole("dialog").getByRole("figure").getByRole("img").first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBeGreaterThan(0);
  await expectNoAxeViolations(page);
  await page.goto("/stade/media");
  await expect(page.getByText("Diese Mediathek gehört dem Kreisverband")).toBeVisible();
  await expectNoAxeViolations(page);
});

/** A post of the demo that shows a described picture and is far enough for the state to see it. */
async function withPicture(page: Page, home: string): Promise<string> {
  const { memberships } = await (await page.request.get("/api/v1/me")).json();
  const state = memberships[0].associationId;
  const { districts } = await (await page.request.get(`/api/v1/associations/${state}/districts`)).json();
  const { id } = districts.find((one: { slug: string }) => one.slug === home);
  const range = `from=${dayFromToday(-30)}&to=${dayFromToday(60)}`;
  const { posts } = await (await page.request.get(`/api/v1/associations/${id}/calendar?${range}`)).json();
  return posts.find((post: { mediaState: string }) => post.mediaState === "described").id;
}

test("a reader looks at the library and finds nothing to change", async ({ page }) => {
  await signIn(page, personWith("reader", "stade"));
  await page.goto("/stade/media");
  await expect(page.getByRole("heading", { name: "Mediathek", level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Hochladen" })).toHaveCount(0);
});

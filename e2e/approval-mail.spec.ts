import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { expect, expectNoAxeViolations, personWith, signIn, test } from "./fixtures";
import { askForApproval } from "./pages/asked-post";

const base = "http://localhost:3214";
const mailPort = 3215;
const mails: string[] = [];
let server: ChildProcess;
let post: SMTPServer;

// An installation of its own: the others have no mail server.
test.use({ baseURL: base });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  post = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: async (stream, _session, done) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part);
      mails.push(Buffer.concat(parts).toString("utf8").replace(/=\r\n/g, ""));
      done();
    },
  });
  await new Promise<void>((ready) => post.listen(mailPort, "127.0.0.1", ready));
  server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start"], {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: "3214",
      DATA_DIR: mkdtempSync(join(tmpdir(), "redaktionskreis-mail-")),
      REDAKTIONSKREIS_DEMO: "1",
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      NEXT_MANUAL_SIG_HANDLE: "true",
      LOG_LEVEL: "silent",
    },
  });
  const isReady = () =>
    fetch(`${base}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isReady, { timeout: 100_000 }).toBe(true);
});
test.afterAll(async () => {
  server.kill("SIGTERM");
  await new Promise<void>((closed) => post.close(closed));
});

test("a post is approved with the link of a mail, on a phone and without signing in", async ({
  page,
  browser,
}) => {
  test.slow();
  // Between 18 and 7 o'clock only those are mailed who want it, so the journey does not depend on the hour.
  await signIn(page, personWith("approver", "celle", 2));
  const opted = await page.request.put("/api/v1/me/quiet-mails", {
    headers: { origin: base },
    data: { mailInQuietHours: true },
  });
  expect(opted.ok()).toBe(true);
  const { memberships } = await (await page.request.get("/api/v1/me")).json();
  const author = await (await browser.newContext({ baseURL: base })).newPage();
  await signIn(author, personWith("editor", "celle"));
  const asked = await askForApproval(author, { risk: "B", askedId: memberships[0].id });

  // One mail holds everything that waits; the link belongs to the line with the title.
  const line = new RegExp(`text/plain[\\s\\S]*?\\n${asked.title}[\\s\\S]*?(/decide/[A-Za-z0-9_-]{43})`);
  const linkIn = () => mails.flatMap((mail) => line.exec(mail)?.[1] ?? [])[0];
  await expect.poll(linkIn, { timeout: 90_000 }).toBeDefined();
  const link = linkIn() ?? "";

  // What a mail scanner does: it asks for the address, again and again.
  for (let count = 0; count < 3; count += 1) expect((await fetch(`${base}${link}`)).status).toBe(200);

  const phone = await (
    await browser.newContext({
      baseURL: base,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
  ).newPage();
  await phone.goto(link);
  await expect(phone.getByRole("heading", { name: asked.title })).toBeVisible();
  await expect(phone.getByText("Der Bus fährt heute bis 24 Uhr.").first()).toBeVisible();
  await expectNoAxeViolations(phone);
  await phone.getByRole("button", { name: "Freigeben", exact: true }).tap();
  await expect(phone.getByText("Danke, das ist entschieden")).toBeVisible();
  await expectNoAxeViolations(phone);

  await author.goto(`/celle/calendar/posts/${asked.postId}`);
  await expect(author.getByRole("dialog").getByText(/^Freigegeben am /)).toBeVisible({ timeout: 30_000 });
  await phone.reload();
  await expect(
    phone.getByRole("heading", { name: "Mit diesem Link lässt sich nichts mehr entscheiden" }),
  ).toBeVisible();
  await expectNoAxeViolations(phone);
});

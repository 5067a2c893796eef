import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Mail } from "./send-mail";

/** What arrived at a real mail server: the envelope and the message as sent. */
const arrived: { to: string[]; message: string }[] = [];
let server: SMTPServer;
let send: (mail: Mail) => Promise<void>;

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: async (stream, session, done) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part);
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      arrived.push({ to, message: Buffer.concat(parts).toString("utf8") });
      done();
    },
  });
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.resetModules();
  ({ sendMail: send } = await import("./send-mail"));
});
beforeEach(() => {
  arrived.length = 0;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

it("arrives as plain text with umlauts intact", async () => {
  await send({
    to: "hannah@example.org",
    subject: "Einladung für Müller",
    text: "Grüße\n\nhttps://here.example/a",
  });
  expect(arrived[0]?.to).toEqual(["hannah@example.org"]);
  expect(arrived[0]?.message).toContain("Content-Type: text/plain; charset=utf-8");
  expect(arrived[0]?.message).toMatch(/Subject: =\?UTF-8\?/);
});

it.each([
  "Einladung\r\nBcc: all@evil.example",
  "Einladung\nX-Evil: 1",
  "Einladung\r\n\r\nanother body",
  "Einladung\u2028Bcc: all@evil.example\u0000",
])("keeps a name with line breaks inside the subject: %j", async (subject) => {
  await send({ to: "hannah@example.org", subject, text: "Text" });
  expect(arrived[0]?.to).toEqual(["hannah@example.org"]);
  const head = arrived[0]?.message.split("\r\n\r\n")[0] ?? "";
  expect(head).not.toMatch(/^(Bcc|X-Evil):/im);
  expect(arrived[0]?.message.split("\r\n\r\n")).toHaveLength(2);
});

it.each([
  "a@example.org, b@evil.example",
  "<b@evil.example>a@example.org",
  "a@example.org\r\nRCPT TO:<b@evil.example>",
])("never reaches a second address hidden in the first: %j", async (to) => {
  await send({ to, subject: "Einladung", text: "Text" }).catch(() => undefined);
  expect(arrived.flatMap((mail) => mail.to)).not.toContain("b@evil.example");
});

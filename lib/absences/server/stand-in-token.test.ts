import { afterEach, expect, it, vi } from "vitest";
import { unsubscribeLink } from "@/lib/mail/server/unsubscribe-token";
import { readStandInToken, standInLink } from "./stand-in-token";

const requestId = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b61";
const other = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b62";
const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it("opens the request it was made for, as often as it is read", () => {
  const token = tokenOf(standInLink({ requestId }));
  expect(standInLink({ requestId })).toContain(`/stand-in/${requestId}.`);
  expect(readStandInToken(token)).toBe(requestId);
  expect(readStandInToken(token)).toBe(requestId);
  expect(token.length).toBeLessThanOrEqual(200);
});

it("opens nothing when it was made up, altered, cut, or is that of another request or purpose", () => {
  const token = tokenOf(standInLink({ requestId }));
  const forged = [
    token.replace(requestId, other),
    `${other}.${tokenOf(standInLink({ requestId })).split(".")[1]}`,
    tokenOf(unsubscribeLink(requestId)),
    ...[`${token}x`, `${token}.`, `${token}.x`, token.slice(0, -1), token.toUpperCase()],
    ...[requestId, `${requestId}.`, `.${token.split(".")[1]}`, "", "."],
  ];
  for (const one of forged) expect(readStandInToken(one)).toBeNull();
});

it("opens nothing that was sealed with another secret", async () => {
  const token = tokenOf(standInLink({ requestId }));
  vi.stubEnv("AUTH_SECRET", "another secret that is long enough to be taken for one");
  vi.resetModules();
  const { readStandInToken: read, standInLink: make } = await import("./stand-in-token");
  expect(read(token)).toBeNull();
  expect(read(tokenOf(make({ requestId })))).toBe(requestId);
});

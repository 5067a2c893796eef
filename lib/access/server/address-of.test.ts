import { createServer, request } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
});
afterEach(() => vi.unstubAllEnvs());

const load = async () => (await import("./address-of")).addressOf;
const from = (forwarded: string) => new Headers({ "x-forwarded-for": forwarded });

describe("the address of a request", () => {
  it("is, of several forwarded ones, the last, which the proxy of ours wrote", async () => {
    vi.stubEnv("TRUST_PROXY", "1");
    expect((await load())(from("1.1.1.1, 2.2.2.2 ,3.3.3.3"))).toBe("3.3.3.3");
  });

  it("is the sender's own over plain http", async () => {
    expect((await load())(from("::ffff:192.168.1.9"))).toBe("192.168.1.9");
  });

  it("is one for a whole household on IPv6", async () => {
    const addressOf = await load();
    const household = ["2001:db8:0:7::1", "2001:0DB8::7:aaaa:bbbb:cccc:dddd"].map((one) =>
      addressOf(from(one)),
    );
    expect(household).toEqual(["2001:db8:0:7", "2001:db8:0:7"]);
    expect(addressOf(from("2001:db8:0:8::1"))).not.toBe(household[0]);
    expect(addressOf(from("fe80::1%eth0"))).toBe("fe80:0:0:0");
  });

  it.each(["", "127.0.0.1", "::1", "::ffff:127.0.0.1", "unknown"])(
    "is unknown where it says %j",
    async (one) => {
      expect((await load())(from(one))).toBe("unknown");
      vi.stubEnv("TRUST_PROXY", "1");
      vi.resetModules();
      expect((await load())(from(one))).toBe("unknown");
    },
  );

  it("is unknown behind a proxy that is not declared", async () => {
    vi.stubEnv("PUBLIC_URL", "https://redaktion.example");
    expect((await load())(from("10.0.0.2"))).toBe("unknown");
  });
});

describe("the note of who sends a request", () => {
  const seen = async (forwarded: string) => {
    const server = createServer((incoming, answer) => answer.end(incoming.headers["x-forwarded-for"]));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const listening = server.address();
    const port = typeof listening === "object" ? listening?.port : undefined;
    const said = await new Promise<string>((done) => {
      const asking = request(
        { port, host: "127.0.0.1", headers: { "X-Forwarded-For": forwarded } },
        (answer) => {
          answer.setEncoding("utf8").once("data", done);
        },
      );
      asking.end();
    });
    await new Promise((closed) => server.close(closed));
    return said;
  };

  it("believes a proxy that is ours and nobody else", async () => {
    vi.stubEnv("TRUST_PROXY", "1");
    (await import("./note-addresses")).noteAddresses();
    expect(await seen("9.9.9.9")).toBe("9.9.9.9");
    vi.stubEnv("TRUST_PROXY", "0");
    vi.resetModules();
    (await import("./note-addresses")).noteAddresses();
    expect(await seen("9.9.9.9")).toBe("127.0.0.1");
  });
});

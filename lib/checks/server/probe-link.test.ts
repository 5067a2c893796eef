import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Network, probeLink, publicNetwork } from "./probe-link";

/** A server of this machine, known to the test network as several names; what it was asked for is noted. */
let server: Server;
let port: number;
let asked: string[] = [];

const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/": (_, response) => response.end("x".repeat(1_000_000)),
  "/gone": (_, response) => response.writeHead(404).end(),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: `http://inner.example:${port}/` }).end(),
  "/metadata": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
  "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/twice": (_, response) => response.writeHead(302, { location: "/once" }).end(),
  "/once": (_, response) => response.writeHead(302, { location: "/moved" }).end(),
  "/slow": () => undefined,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(":")[0]}${request.url}`);
    pages[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

/** Names lie as written here; only the address of the test server counts as public, on its own port. */
const names: Record<string, string[]> = {
  "open.example": ["127.0.0.1"],
  "inner.example": ["10.0.0.7"],
  "both.example": ["127.0.0.1", "10.0.0.7"],
};
const network: Network = {
  resolve: async (host) => {
    const found = names[host];
    if (!found) throw new Error("ENOTFOUND");
    return found.map((address) => ({ address, family: 4 }));
  },
  mayReach: (address) => address === "127.0.0.1",
  mayUse: (given) => given === String(port) || given === "",
};
const probe = async (path: string, host = "open.example", limit?: number) => {
  const { outcome, code } = await probeLink(`http://${host}:${port}${path}`, network, limit);
  return [outcome, code];
};

describe("a link that is asked", () => {
  it("answers with its head alone, also after a redirect, and by GET where HEAD is not known", async () => {
    expect(await probe("/")).toEqual(["answers", 200]);
    expect(await probe("/moved")).toEqual(["answers", 200]);
    expect(asked).toEqual(["HEAD open.example/", "HEAD open.example/moved", "HEAD open.example/"]);
    asked = [];
    expect(await probe("/no-head")).toEqual(["answers", 200]);
    expect(asked).toEqual(["HEAD open.example/no-head", "GET open.example/no-head"]);
  });

  it("says what an address refuses", async () => {
    expect(await probe("/gone")).toEqual(["refuses", 404]);
  });

  it("follows three redirects and no more", async () => {
    expect(await probe("/twice")).toEqual(["answers", 200]);
    expect(asked).toHaveLength(4);
    asked = [];
    expect(await probe("/round")).toEqual(["tooManyRedirects", null]);
    expect(asked).toHaveLength(4);
  });

  it("gives up when its time is over", async () => {
    expect(await probe("/slow", "open.example", 200)).toEqual(["tooSlow", null]);
    const never = { ...network, resolve: () => new Promise<never>(() => undefined) };
    const { outcome } = await probeLink("http://open.example/", never, 200);
    expect(outcome).toBe("tooSlow");
  });

  it("never reaches a name that lies inside, not even with a public address beside it", async () => {
    expect(await probe("/", "inner.example")).toEqual(["unreachable", null]);
    expect(await probe("/", "both.example")).toEqual(["unreachable", null]);
    expect(await probe("/", "unknown.example")).toEqual(["unreachable", null]);
    expect(asked).toEqual([]);
  });

  it("never follows a redirect to the inside, to another scheme or with a password", async () => {
    expect(await probe("/inside")).toEqual(["unreachable", null]);
    expect(await probe("/metadata")).toEqual(["unreachable", null]);
    expect(await probe("/file")).toEqual(["notWeb", null]);
    expect(asked.every((line) => line.startsWith("HEAD open.example/"))).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it("goes to the address that was looked at, though the name points elsewhere a moment later", async () => {
    let times = 0;
    const rebinding: Network = {
      ...network,
      resolve: async () => [{ address: times++ === 0 ? "127.0.0.1" : "10.0.0.7", family: 4 }],
    };
    const { outcome } = await probeLink(`http://open.example:${port}/`, rebinding);
    expect([outcome, times]).toEqual(["answers", 1]);
  });
});

describe("the real network", () => {
  it.each([
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://169.254.169.254/latest/meta-data/",
    "https://192.168.1.1/",
    "http://localhost/",
  ])("is never asked for %s", async (address) => {
    expect(await probeLink(address, publicNetwork)).toMatchObject({ outcome: "unreachable", code: null });
  });

  it("is asked on the usual ports only, without a password, for the web only", async () => {
    for (const address of [
      `http://93.184.215.14:${port}/`,
      "https://93.184.215.14:22/",
      "http://a:b@93.184.215.14/",
      "ftp://93.184.215.14/",
      "kein Link",
    ]) {
      expect(await probeLink(address, publicNetwork)).toMatchObject({ outcome: "notWeb" });
    }
  });
});

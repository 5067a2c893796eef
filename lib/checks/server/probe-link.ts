import "server-only";
import { type LookupAddress, type LookupOptions, promises } from "node:dns";
import { request as askHttp, type IncomingMessage } from "node:http";
import { request as askHttps } from "node:https";
import { isIP } from "node:net";
import type { LinkAnswer } from "../contract";
import { isPublicAddress } from "./public-address";

/** What a test replaces; the product asks the real network and none but public addresses. */
export type Network = {
  resolve(host: string): Promise<LookupAddress[]>;
  mayReach(address: string): boolean;
  mayUse(port: string): boolean;
};

export const publicNetwork: Network = {
  resolve: (host) => promises.lookup(host, { all: true, verbatim: true }),
  mayReach: isPublicAddress,
  // An address that names the usual port of its scheme loses it when it is parsed.
  mayUse: (port) => port === "",
};

export const mostRedirects = 3;
const timeLimit = 5_000;

/**
 * Asks a web address for its head and follows at most three redirects, within five seconds in all. Only public
 * addresses and the usual ports are reached, at every step; the connection goes to the very address that was looked
 * at. Never throws: what went wrong is the outcome. Nothing of a page is read.
 */
export async function probeLink(
  address: string,
  network: Network = publicNetwork,
  limit = timeLimit,
): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(limit);
  try {
    return { address, ...(await follow(new URL(address), { network, signal })) };
  } catch (error) {
    return { address, outcome: signal.aborted ? "tooSlow" : outcomeOf(error), code: null };
  }
}

type Asking = { network: Network; signal: AbortSignal };
type Outcome = Pick<LinkAnswer, "outcome" | "code">;

async function follow(first: URL, asking: Asking): Promise<Outcome> {
  let url = first;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const { status, location } = await ask(url, asking);
    if (status < 300 || status >= 400 || location === undefined) {
      const fine = status >= 200 && status < 400;
      return { outcome: fine ? "answers" : "refuses", code: status };
    }
    url = new URL(location, url);
  }
  return { outcome: "tooManyRedirects", code: null };
}

/** The head of one address. Some servers know no HEAD: they are asked for the page, and left at its first byte. */
async function ask(url: URL, asking: Asking): Promise<{ status: number; location: string | undefined }> {
  const addresses = await reachable(url, asking);
  const head = await send({ method: "HEAD", url, addresses, signal: asking.signal });
  const { statusCode: status = 0, headers } = head;
  if (status < 400) return { status, location: headers.location };
  const page = await send({ method: "GET", url, addresses, signal: asking.signal });
  return { status: page.statusCode ?? 0, location: page.headers.location };
}

/**
 * Where the host of an address lies, if all of it is public.
 * @throws Error `notWeb` for another scheme, a port or a password in it, `unreachable` for what is not public
 */
async function reachable(url: URL, { network, signal }: Asking): Promise<LookupAddress[]> {
  if (!/^https?:$/.test(url.protocol) || !network.mayUse(url.port) || url.username || url.password) {
    throw new Error("notWeb");
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const asked = family ? [{ address: host, family }] : network.resolve(host);
  const addresses = await Promise.race([asked, whenAborted(signal)]);
  const allPublic = addresses.every(({ address }) => network.mayReach(address));
  if (addresses.length === 0 || !allPublic) throw new Error("unreachable");
  return addresses;
}

type Sending = { method: "HEAD" | "GET"; url: URL; addresses: LookupAddress[]; signal: AbortSignal };

function send({ method, url, addresses, signal }: Sending): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? askHttps : askHttp;
  return new Promise((resolve, reject) => {
    const lookup = pinnedTo(addresses);
    const headers = { accept: "text/html,*/*;q=0.5", "user-agent": "Redaktionskreis (link check)" };
    const asked = send(url, { method, headers, lookup, agent: false, signal }, (answer) => {
      answer.on("error", () => undefined);
      answer.destroy();
      resolve(answer);
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Answers every lookup of a connection with what was looked at: a name cannot point elsewhere in between. */
function pinnedTo(addresses: LookupAddress[]) {
  return (_host: string, options: LookupOptions, done: Found) => {
    const [first] = addresses;
    if (!first) return done(new Error("unreachable"), []);
    if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  };
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("tooSlow")), { once: true });
  });
}

/** Why nothing came back. What is not public looks like what does not exist: nobody learns names of an inner network. */
function outcomeOf(error: unknown): LinkAnswer["outcome"] {
  const { message, code } = error instanceof Error ? { code: "", ...error, message: error.message } : noError;
  if (message === "notWeb" || code === "ERR_INVALID_URL") return "notWeb";
  return /CERT|SSL|TLS|SIGNATURE|EPROTO/i.test(String(code)) ? "insecure" : "unreachable";
}

const noError = { message: "", code: "" };

import { createHash } from "node:crypto";
import { Client, type QueryConfig } from "pg";

/** From its third use on a statement is kept; longer ones and later ones are sent as before. */
const usesBefore = 2;
const mostKept = 200;
const longest = 10_000;

const uses = new Map<string, number>();
const names = new Map<string, string>();

/**
 * A connection that lets the server keep the statements that come again: it parses and plans each once instead of
 * at every call, which is the larger part of a short select. Only texts with parameters, and only so many of them,
 * because every connection holds its own.
 */
export class NamingClient extends Client {
  static {
    const send = Client.prototype.query;
    Object.defineProperty(NamingClient.prototype, "query", {
      value(this: Client, config: unknown, ...rest: unknown[]) {
        return Reflect.apply(send, this, [isPlain(config) ? named(config, rest[0]) : config, ...rest]);
      },
    });
  }
}

function isPlain(config: unknown): config is QueryConfig {
  return typeof config === "object" && config !== null && "text" in config && !("submit" in config);
}

function named(config: QueryConfig, values: unknown): QueryConfig {
  const given = config.values ?? values;
  if (config.name || !Array.isArray(given) || given.length === 0) return config;
  const name = names.get(config.text) ?? nameFor(config.text);
  return name ? { ...config, name } : config;
}

function nameFor(text: string): string | undefined {
  if (names.size >= mostKept || text.length > longest) return undefined;
  const count = (uses.get(text) ?? 0) + 1;
  if (count <= usesBefore) {
    if (uses.size > 10 * mostKept) uses.clear();
    uses.set(text, count);
    return undefined;
  }
  uses.delete(text);
  const name = `s${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
}

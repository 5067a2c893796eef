import { createServer } from "node:net";

/** A server that was just killed closes its database first and frees its port only then. */
const PATIENCE_MS = 6_000;
const AGAIN_MS = 200;

/**
 * Why the server could not listen, as a sentence; waits a little for a port that is about to become free.
 *
 * @param {{ port: number, host?: string, patience?: number }} wish
 * @returns {Promise<string | undefined>}
 */
export async function whyNoPort({ port, host, patience = PATIENCE_MS }) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return "PORT muss eine Zahl von 1 bis 65535 sein.";
  for (let left = patience; ; left -= AGAIN_MS) {
    const code = await tryPort(port, host);
    if (!code) return undefined;
    if (code === "EACCES")
      return `Port ${port} darf dieser Benutzer nicht öffnen: bitte einen ab 1024 wählen.`;
    if (code !== "EADDRINUSE") return `Auf ${host} lässt sich nicht hören (${code}): bitte HOSTNAME prüfen.`;
    if (left <= 0)
      return `Port ${port} ist belegt: das andere Programm beenden oder mit PORT=3001 npm start einen anderen Port wählen.`;
    await new Promise((wake) => setTimeout(wake, AGAIN_MS));
  }
}

/** The code of the error, or undefined where the port could be had. */
function tryPort(port, host) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", (error) => answer(error.code));
    probe.listen(port, host, () => probe.close(() => answer(undefined)));
  });
}

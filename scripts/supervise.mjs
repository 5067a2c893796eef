import { spawn } from "node:child_process";

/** Exit code with which the server says: wrong configuration, already explained, do not start me again. */
export const CONFIGURATION_ERROR = 78;

/** All in milliseconds, except the two counts. */
export const LIMITS = {
  /** Silence after the first heartbeat that means the main loop hangs. */
  silence: 30_000,
  /** Longest start until the first heartbeat; the first one creates and fills the database. */
  firstBeat: 300_000,
  check: 1_000,
  /** From SIGTERM to SIGKILL. */
  stop: 10_000,
  backOff: 1_000,
  longestBackOff: 30_000,
  /** A run that ends sooner counts as a quick crash. */
  quick: 60_000,
  quickCrashes: 5,
};

/**
 * Runs a program and keeps it running: restarts it after a crash, ends and restarts it when its main loop hangs,
 * hands signals on once and gives up after several quick crashes in a row.
 *
 * @param {{ command: string, args: string[], env?: Record<string, string | undefined>,
 *   say: (sentence: string) => void, limits?: Partial<typeof LIMITS>, signals?: NodeJS.EventEmitter,
 *   onStart?: (pid: number | undefined) => void }} input
 * @returns {Promise<number>} the exit code for this process.
 */
export async function supervise(input) {
  const limits = { ...LIMITS, ...input.limits };
  const signals = input.signals ?? process;
  const state = { child: undefined, stopping: false, wake: undefined };
  const onSignal = (signal) => stop(state, signal, limits);
  signals.on("SIGINT", onSignal);
  signals.on("SIGTERM", onSignal);
  try {
    return await keepRunning(input, limits, state);
  } finally {
    signals.off("SIGINT", onSignal);
    signals.off("SIGTERM", onSignal);
  }
}

async function keepRunning(input, limits, state) {
  for (let crashes = 0; ; ) {
    const startedAt = performance.now();
    const { code, reason } = await runOnce(input, limits, state);
    if (state.stopping) return 0;
    if (code === 0) return 0;
    if (code === CONFIGURATION_ERROR) return CONFIGURATION_ERROR;
    crashes = performance.now() - startedAt < limits.quick ? crashes + 1 : 1;
    if (crashes >= limits.quickCrashes) {
      input.say(
        `Die Anwendung ist ${crashes}-mal kurz nach dem Start beendet worden; bitte die Meldungen darüber lesen, die Ursache beheben und neu starten.`,
      );
      return 1;
    }
    input.say(`${reason}; sie wird neu gestartet.`);
    await pause(Math.min(limits.backOff * 2 ** (crashes - 1), limits.longestBackOff), state);
    if (state.stopping) return 0;
  }
}

/** One life of the program. */
function runOnce({ command, args, env, onStart }, limits, state) {
  return new Promise((resolve) => {
    // A group of its own: Ctrl+C then reaches the program exactly once, through this process.
    const detached = process.platform !== "win32";
    const child = spawn(command, args, { env, detached, stdio: ["inherit", "inherit", "inherit", "ipc"] });
    state.child = child;
    let lastSign = performance.now();
    let beaten = false;
    let hung = false;
    child.on("message", (message) => {
      if (message?.type !== "beat") return;
      beaten = true;
      lastSign = performance.now();
    });
    const watch = setInterval(() => {
      if (performance.now() - lastSign <= (beaten ? limits.silence : limits.firstBeat)) return;
      hung = true;
      child.kill("SIGKILL");
    }, limits.check);
    const finish = (code, reason) => {
      clearInterval(watch);
      state.child = undefined;
      resolve({ code, reason: hung ? "Die Anwendung reagierte nicht mehr" : reason });
    };
    child.once("error", (error) => finish(1, `Die Anwendung ließ sich nicht starten (${error.message})`));
    child.once("exit", (code, signal) => finish(code, `Die Anwendung endete unerwartet (${signal ?? code})`));
    onStart?.(child.pid);
  });
}

/** Hands the first signal on; a second one has nothing to add. */
function stop(state, signal, limits) {
  if (state.stopping) return;
  state.stopping = true;
  state.wake?.();
  const { child } = state;
  if (!child) return;
  child.kill(signal);
  const limit = setTimeout(() => child.kill("SIGKILL"), limits.stop);
  child.once("exit", () => clearTimeout(limit));
}

function pause(ms, state) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    state.wake = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
  });
}

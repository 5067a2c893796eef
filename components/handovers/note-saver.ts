import type { Note } from "@/lib/handovers/contract";

/** `clash`: somebody else wrote meanwhile, and their text waits beside one's own. */
export type NoteState = "saved" | "waiting" | "sending" | "lost" | "refused" | "clash";
export type NoteView = { text: string; saved: Note; state: NoteState; theirs: Note | null };

export type NoteRefusal = { kind: "lost" } | { kind: "refused" } | { kind: "clash"; current: Note };

/** The world around a saver, so that it can be tried without one. */
export type NoteWorld = {
  send(text: string, revision: number): Promise<Note>;
  refusalOf(error: unknown): NoteRefusal;
  /** Calls back after that many milliseconds; returns how to stop. */
  after(milliseconds: number, run: () => void): () => void;
};

const pause = 900;
const retry = 5_000;

/** Saves a note while somebody writes it: after a pause, one request at a time, and never over somebody else's text. */
export class NoteSaver {
  private view: NoteView;
  private readonly listeners = new Set<() => void>();
  private stopTimer: () => void = () => undefined;
  private sending = false;

  constructor(
    private readonly world: NoteWorld,
    saved: Note,
  ) {
    this.view = { text: saved.text, saved, state: "saved", theirs: null };
  }

  getView = (): NoteView => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  edit(text: string): void {
    this.show({ text, state: this.view.state === "clash" ? "clash" : "waiting" });
    this.plan(pause);
  }

  /** What the page has just been told stands there: taken over where nothing of one's own is unsent. */
  receive(saved: Note): void {
    if (saved.revision <= this.view.saved.revision || this.view.state !== "saved") return;
    this.show({ saved, text: saved.text });
  }

  /** Goes on after a clash with the text the person chose. */
  choose(text: string): void {
    const { theirs } = this.view;
    if (!theirs) return;
    this.show({ text, saved: theirs, theirs: null, state: "waiting" });
    void this.flush();
  }

  /** Sends now what is not sent yet. Never rejects: what went wrong is in the view. */
  async flush(): Promise<void> {
    this.stopTimer();
    const { text, saved, state } = this.view;
    if (this.sending || state === "clash") return;
    if (text === saved.text) return this.show({ state: "saved" });
    this.sending = true;
    this.show({ state: "sending" });
    try {
      const answer = await this.world.send(text, saved.revision);
      this.sending = false;
      const isNewest = this.view.text === text;
      this.show({ saved: answer, state: isNewest ? "saved" : "waiting" });
      if (!isNewest) this.plan(pause);
    } catch (error) {
      this.sending = false;
      this.failed(this.world.refusalOf(error), text);
    }
  }

  private failed(refusal: NoteRefusal, sent: string) {
    if (refusal.kind === "lost") {
      this.show({ state: "lost" });
      return this.plan(retry);
    }
    if (refusal.kind === "refused") return this.show({ state: "refused" });
    // A text that was sent without an answer is met again as our own.
    if (refusal.current.text === sent) {
      this.show({ saved: refusal.current, state: "waiting" });
      return void this.flush();
    }
    this.show({ state: "clash", theirs: refusal.current });
  }

  private plan(milliseconds: number) {
    this.stopTimer();
    this.stopTimer = this.world.after(milliseconds, () => void this.flush());
  }

  private show(patch: Partial<NoteView>) {
    this.view = { ...this.view, ...patch };
    for (const listener of this.listeners) listener();
  }
}

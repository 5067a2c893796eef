import type { Clash } from "@/components/posts/clash";
import {
  type Draft,
  editDraft,
  rebaseDraft,
  settleDraft,
  tidyDraft,
  withoutFields,
} from "@/components/posts/draft";
import type { Refusal } from "@/components/posts/refusal";
import type { Post } from "@/lib/posts/contract";
import {
  type FieldName,
  type FlatFields,
  fieldsOf,
  flatten,
  namesIn,
  pickFields,
  sameValue,
  valueAt,
} from "@/lib/posts/rules-fields";

/** `waiting` for the pause in typing, `sending`, or kept here because the connection is lost. */
export type SaveState =
  | { kind: "saved" | "waiting" | "sending" | "lost" }
  | { kind: "refused"; reason: string }
  | { kind: "clash"; clash: Clash };

export type SaverView = {
  draft: Draft | null;
  state: SaveState;
  /** The newest state of the post that a save of ours has answered with. */
  saved: Post | null;
  /** Values the server turned down, by field; the field shows what stands and this reason. */
  turnedDown: Partial<Record<FieldName, string>>;
};

/** The world around a saver, so that it can be tried without one. */
export type SaverWorld = {
  send(draft: Draft): Promise<Post>;
  /** Keeps unsent changes in this browser; null when everything is sent. */
  keep(draft: Draft | null): void;
  refusalOf(error: unknown): Refusal;
  /** Calls back after that many milliseconds; returns how to stop. */
  after(milliseconds: number, run: () => void): () => void;
};

const pause = 900;
const retries = [3_000, 8_000, 20_000, 60_000];

/** Which field a reason speaks about: only that field is turned down, the rest is sent without it. */
const fieldOfReason: Record<string, FieldName> = {
  notIntoThePast: "plannedOn",
  tooFarAhead: "plannedOn",
  timeNeedsDay: "plannedTime",
  unknownFormat: "formatId",
  unknownPerson: "responsibleId",
  unknownChannel: "channelIds",
};

/** The fields of a draft that a reason speaks about; of media that cannot be shown the server does not say which. */
function fieldsOfReason(reason: string, draft: Draft | null): FieldName[] {
  if (!draft) return [];
  if (reason === "media.unknown") return namesIn(draft.changes).filter((name) => name.startsWith("media."));
  const field = fieldOfReason[reason];
  return field ? [field] : [];
}

/**
 * Saves one post while somebody works on it: after a pause, one request at a time, kept in this browser until the
 * server has confirmed, tried again after a lost connection, and stopped by a clash until the person has chosen.
 */
export class PostSaver {
  private view: SaverView;
  private readonly listeners = new Set<() => void>();
  private readonly savedListeners = new Set<(saved: Post, sent: Draft) => void>();
  private stopTimer: () => void = () => undefined;
  private sending = false;
  private closed = false;
  private failures = 0;
  /** Values sent without an answer: met again on the server they are our own, not a clash. */
  private unanswered: FlatFields[] = [];

  constructor(
    private readonly world: SaverWorld,
    draft: Draft | null,
  ) {
    this.view = { draft, state: { kind: draft ? "waiting" : "saved" }, saved: null, turnedDown: {} };
  }

  getView = (): SaverView => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls back after each confirmed save; returns how to stop. */
  onSaved(listener: (saved: Post, sent: Draft) => void): () => void {
    this.savedListeners.add(listener);
    return () => this.savedListeners.delete(listener);
  }

  /** Takes a change; `post` is what the person saw while making it. */
  edit(post: Post, changes: FlatFields): void {
    // An undo may come from a notice that was made before the last save: what was saved since stands there now.
    const { saved } = this.view;
    const stands = saved && saved.revision > post.revision ? saved : post;
    const draft = editDraft(this.view.draft, stands, changes);
    const turnedDown = { ...this.view.turnedDown };
    for (const name of namesIn(changes)) delete turnedDown[name];
    this.hold(draft);
    this.show({
      draft,
      turnedDown,
      state: this.stateWith(changes),
    });
    this.plan(pause);
  }

  /** Sends now what is not sent yet. Never rejects: what went wrong is in the view. */
  async flush(): Promise<void> {
    this.stopTimer();
    if (this.sending || this.view.state.kind === "clash") return;
    const sent = this.view.draft ? tidyDraft(this.view.draft) : null;
    if (!sent) return this.done(null);
    this.sending = true;
    this.show({ draft: sent, state: { kind: "sending" } });
    try {
      const saved = await this.world.send(sent);
      this.answered(saved, sent);
    } catch (error) {
      this.failed(this.world.refusalOf(error), sent);
    }
  }

  /** Goes on after a clash with the values the person chose. */
  decide(values: FlatFields): void {
    const { state, draft } = this.view;
    if (state.kind !== "clash" || !draft) return;
    const next = rebaseDraft(draft, state.clash.current, values);
    this.hold(next);
    this.show({ draft: next, saved: state.clash.current, state: { kind: next ? "waiting" : "saved" } });
    void this.flush();
  }

  /** Begins, or begins again after `close`: what an earlier visit could not send goes out now. */
  open(): void {
    this.closed = false;
    if (this.view.draft) void this.flush();
  }

  /** Stops waiting: what is unsent is sent once more and otherwise stays kept in this browser. */
  close(): void {
    this.closed = true;
    void this.flush();
  }

  /** Typing goes on during a clash: the choice is then about the newest own text. */
  private stateWith(changes: FlatFields): SaveState {
    const { state } = this.view;
    if (state.kind !== "clash") return { kind: "waiting" };
    return { kind: "clash", clash: { ...state.clash, mine: { ...state.clash.mine, ...changes } } };
  }

  private answered(saved: Post, sent: Draft) {
    this.sending = false;
    this.failures = 0;
    this.unanswered = [];
    const left = this.view.draft ? settleDraft(this.view.draft, sent, saved) : null;
    this.show({ saved });
    this.done(left);
    for (const listener of this.savedListeners) listener(saved, sent);
  }

  private done(left: Draft | null) {
    this.hold(left);
    this.show({ draft: left, state: { kind: left ? "waiting" : "saved" } });
    if (left && this.closed) void this.flush();
    else if (left) this.plan(pause);
  }

  private failed(refusal: Refusal, sent: Draft) {
    this.sending = false;
    if (refusal.kind === "lost") return this.lost(sent);
    if (refusal.kind === "clash") return this.clashed(refusal, sent);
    const { draft, turnedDown } = this.view;
    const fields = fieldsOfReason(refusal.reason, draft);
    if (fields.length === 0 || !draft)
      return this.show({ state: { kind: "refused", reason: refusal.reason } });
    const said = Object.fromEntries(fields.map((field) => [field, refusal.reason]));
    this.show({ turnedDown: { ...turnedDown, ...said } });
    this.done(withoutFields(draft, fields));
  }

  private lost(sent: Draft) {
    this.unanswered = [...this.unanswered, sent.changes].slice(-20);
    this.show({ state: { kind: "lost" } });
    this.plan(retries[Math.min(this.failures, retries.length - 1)] ?? pause);
    this.failures += 1;
  }

  private clashed({ current, fields }: Refusal & { kind: "clash" }, sent: Draft) {
    const { draft } = this.view;
    if (!draft) return;
    const there = flatten(fieldsOf(current));
    const own = fields.filter((name) =>
      this.unanswered.some(
        (values) => name in values && sameValue(valueAt(values, name), valueAt(there, name)),
      ),
    );
    const real = fields.filter((name) => !own.includes(name));
    const mine = { ...sent.changes, ...draft.changes };
    if (real.length > 0)
      return this.show({ state: { kind: "clash", clash: { current, fields: real, mine } } });
    const kept = pickFields(mine, own);
    this.show({ saved: current });
    this.done(rebaseDraft(draft, current, kept));
  }

  private plan(milliseconds: number) {
    this.stopTimer();
    if (this.closed) return;
    this.stopTimer = this.world.after(milliseconds, () => void this.flush());
  }

  private hold(draft: Draft | null) {
    this.world.keep(draft ? tidyDraft(draft) : null);
  }

  private show(patch: Partial<SaverView>) {
    this.view = { ...this.view, ...patch };
    for (const listener of this.listeners) listener();
  }
}

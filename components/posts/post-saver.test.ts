import { describe, expect, it } from "vitest";
import type { Draft } from "@/components/posts/draft";
import { PostSaver } from "@/components/posts/post-saver";
import type { Refusal } from "@/components/posts/refusal";
import type { Post } from "@/lib/posts/contract";
import { fieldsOf, flatten, layOver, noEntries } from "@/lib/posts/rules-fields";
import { mergeFields } from "@/lib/posts/rules-merge";

const stored: Post = {
  id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11",
  associationId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b12",
  title: "Winterhilfe",
  plannedOn: null,
  plannedTime: null,
  stage: "idea",
  formatId: null,
  responsibleId: null,
  channelIds: [],
  districtOnly: false,
  hasText: true,
  mediaState: "none",
  decisionDueAt: null,
  held: null,
  revision: 1,
  body: "Alt",
  note: "",
  followUpOn: null,
  hashtags: "",
  link: "",
  callToAction: "",
  firstComment: "",
  researchNote: "",
  ...noEntries,
  mediaCards: [],
  openThreads: 0,
  discardedReason: null,
  series: null,
  createdAt: "2026-11-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:00:00.000Z",
};

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** A server that merges as the real one does, a clock that runs on demand, and a browser that keeps drafts. */
function world() {
  const made = {
    server: stored,
    kept: null as Draft | null,
    timer: null as (() => void) | null,
    sent: [] as Draft[],
    /** What happens to the next request instead of an ordinary answer. */
    next: null as "lost" | "lostAnswer" | Refusal | null,
  };
  const write = (draft: Draft) => {
    const current = fieldsOf(made.server);
    const base = draft.revision === made.server.revision ? flatten(current) : draft.base;
    const { merged, clashes } = mergeFields(current, base, draft.changes);
    if (clashes.length > 0) throw new Refused({ kind: "clash", current: made.server, fields: clashes });
    made.server = { ...made.server, ...layOver(current, merged), revision: made.server.revision + 1 };
  };
  const send = async (draft: Draft): Promise<Post> => {
    made.sent.push(draft);
    const { next } = made;
    made.next = null;
    if (next === "lost") throw new Error("offline");
    if (next && typeof next === "object") throw new Refused(next);
    write(draft);
    if (next === "lostAnswer") throw new Error("offline");
    return made.server;
  };
  const saver = new PostSaver(
    {
      send,
      keep: (draft) => {
        made.kept = draft;
      },
      refusalOf: (error) => (error instanceof Refused ? error.refusal : { kind: "lost" }),
      after: (_milliseconds, run) => {
        made.timer = run;
        return () => {
          made.timer = null;
        };
      },
    },
    null,
  );
  return { made, saver };
}

describe("saving a post while somebody types", () => {
  it("waits for the pause, keeps the text meanwhile, and forgets it once the server has it", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "Neu" });
    expect(made.sent).toHaveLength(0);
    expect(made.timer).not.toBeNull();
    expect(made.kept?.changes).toEqual({ body: "Neu" });
    await saver.flush();
    expect(made.server.body).toBe("Neu");
    expect(made.kept).toBeNull();
    expect(saver.getView().state).toEqual({ kind: "saved" });
  });

  it("keeps the text and says so when the connection is lost, and sends it later", async () => {
    const { made, saver } = world();
    made.next = "lost";
    saver.edit(stored, { body: "Neu" });
    await saver.flush();
    expect(saver.getView().state).toEqual({ kind: "lost" });
    expect(made.kept?.changes).toEqual({ body: "Neu" });
    expect(made.timer).not.toBeNull();
    await saver.flush();
    expect(made.server.body).toBe("Neu");
    expect(made.kept).toBeNull();
  });

  it("takes its own lost answer for its own, not for a clash", async () => {
    const { made, saver } = world();
    made.next = "lostAnswer";
    saver.edit(stored, { body: "Neu" });
    await saver.flush();
    saver.edit(stored, { body: "Neu und mehr" });
    await saver.flush();
    await saver.flush();
    expect(made.server.body).toBe("Neu und mehr");
    expect(saver.getView().state).toEqual({ kind: "saved" });
  });

  it("stops at a clash with both texts, and saves what the person chose", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "Mein Text" });
    made.server = { ...stored, body: "Ihr Text", revision: 2 };
    await saver.flush();
    expect(saver.getView().state).toMatchObject({
      kind: "clash",
      clash: { fields: ["body"], current: { body: "Ihr Text" }, mine: { body: "Mein Text" } },
    });
    expect(made.kept?.changes).toEqual({ body: "Mein Text" });
    saver.decide({ body: "Ihr Text\n\nMein Text" });
    await saver.flush();
    expect(made.server.body).toBe("Ihr Text\n\nMein Text");
    expect(made.kept).toBeNull();
  });

  it("lets the person type on during a clash, and offers the newest own text", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "Mein Text" });
    made.server = { ...stored, body: "Ihr Text", revision: 2 };
    await saver.flush();
    saver.edit(stored, { body: "Mein Text, länger" });
    await saver.flush();
    expect(saver.getView().state).toMatchObject({
      kind: "clash",
      clash: { mine: { body: "Mein Text, länger" } },
    });
    expect(made.server.body).toBe("Ihr Text");
  });

  it("leaves the server's text alone when the person chooses it", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "Mein Text" });
    made.server = { ...stored, body: "Ihr Text", revision: 2 };
    await saver.flush();
    saver.decide({ body: "Ihr Text" });
    await saver.flush();
    expect(made.server).toMatchObject({ body: "Ihr Text", revision: 2 });
    expect(saver.getView().state).toEqual({ kind: "saved" });
  });

  it("merges by itself when somebody changed another field", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "Neu" });
    made.server = { ...stored, title: "Winterhilfe 2026", revision: 2 };
    await saver.flush();
    expect(made.server).toMatchObject({ body: "Neu", title: "Winterhilfe 2026" });
  });

  it("saves the text although a day is turned down, and says which day", async () => {
    const { made, saver } = world();
    made.next = { kind: "refused", reason: "notIntoThePast" };
    saver.edit(stored, { body: "Neu", plannedOn: "2020-01-01" });
    await saver.flush();
    expect(saver.getView().turnedDown).toEqual({ plannedOn: "notIntoThePast" });
    await saver.flush();
    expect(made.server).toMatchObject({ body: "Neu", plannedOn: null });
  });

  it("keeps the text when the post is gone", async () => {
    const { made, saver } = world();
    made.next = { kind: "refused", reason: "notFound" };
    saver.edit(stored, { body: "Neu" });
    await saver.flush();
    expect(saver.getView().state).toEqual({ kind: "refused", reason: "notFound" });
    expect(made.kept?.changes).toEqual({ body: "Neu" });
  });

  it("sends one request at a time and then what was typed meanwhile", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "N" });
    const first = saver.flush();
    saver.edit(stored, { body: "Neu" });
    await Promise.all([first, saver.flush()]);
    expect(made.sent).toHaveLength(1);
    await saver.flush();
    expect(made.server.body).toBe("Neu");
  });

  it("sends what is left when the sheet is closed in the middle of a save", async () => {
    const { made, saver } = world();
    saver.edit(stored, { body: "N" });
    const first = saver.flush();
    saver.edit(stored, { body: "Neu" });
    saver.close();
    await first;
    await expect.poll(() => made.server.body).toBe("Neu");
    expect(made.timer).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDraft, settleDraft, tidyDraft, withDraft, withoutFields } from "@/components/posts/draft";
import type { Post } from "@/lib/posts/contract";
import {
  entryName,
  type FlatFields,
  fieldsOf,
  flatten,
  layOver,
  namesIn,
  pickFields,
  withValue,
} from "@/lib/posts/rules-fields";
import { mergeFields } from "@/lib/posts/rules-merge";
import { postOf } from "@/lib/posts/testing";

const stored = postOf();

describe("a draft", () => {
  it("remembers a field as it was when the change began, however often it changes", () => {
    const once = editDraft(null, stored, { body: "Neu" });
    const later = editDraft(once, { ...stored, body: "Von jemand anderem", revision: 4 }, { body: "Neuer" });
    expect(later).toEqual({ revision: 3, base: { body: "Alt" }, changes: { body: "Neuer" } });
  });

  it("lays only its own fields over a post that somebody else has changed meanwhile", () => {
    const draft = editDraft(null, stored, { body: "Neu" });
    const now = { ...stored, title: "Winterhilfe 2026", revision: 4 };
    expect(withDraft(now, draft)).toMatchObject({ title: "Winterhilfe 2026", body: "Neu" });
  });

  it("is empty when a field is back where it began", () => {
    const draft = editDraft(editDraft(null, stored, { body: "Neu" }), stored, { body: "Alt" });
    expect(tidyDraft(draft)).toBeNull();
  });

  it("keeps what was typed while a save was on its way, compared with what was saved", () => {
    const sent = editDraft(null, stored, { body: "Neu" });
    const typed = editDraft(sent, stored, { body: "Neu und mehr" });
    const left = settleDraft(typed, sent, { ...stored, body: "Neu", revision: 4 });
    expect(left).toEqual({ revision: 3, base: { body: "Neu" }, changes: { body: "Neu und mehr" } });
  });

  it("keeps a change that was taken back while it was being saved", () => {
    const sent = editDraft(null, stored, { body: "Neu" });
    const back = editDraft(sent, stored, { body: "Alt" });
    expect(settleDraft(back, sent, { ...stored, body: "Neu", revision: 4 })?.changes).toEqual({
      body: "Alt",
    });
  });

  it("goes on with its other fields when one is turned down", () => {
    const draft = editDraft(null, stored, { body: "Neu", plannedOn: "2020-01-01" });
    expect(withoutFields(draft, ["plannedOn"])?.changes).toEqual({ body: "Neu" });
  });

  it("ends with the last typed texts on the server after any interleaving of typing and saving", () => {
    const text = fc.string({ maxLength: 3 });
    const typing = fc.oneof(
      text.map((body): FlatFields => ({ body })),
      fc.option(text).map((own) => withValue({}, instagram, own)),
      fc.option(text).map((own) => withValue({}, facebook, own)),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant("save" as const), typing)), (run) => {
        let server: Post = stored;
        let draft: ReturnType<typeof tidyDraft> = null;
        let last = withValue(withValue({ body: stored.body }, instagram, null), facebook, null);
        for (const step of [...run, "save" as const]) {
          if (step === "save") {
            const sent = draft && tidyDraft(draft);
            if (!sent || !draft) continue;
            const { merged, clashes } = mergeFields(fieldsOf(server), sent.base, sent.changes);
            expect(clashes).toEqual([]);
            server = { ...server, ...layOver(fieldsOf(server), merged), revision: server.revision + 1 };
            draft = settleDraft(draft, sent, server);
          } else {
            last = { ...last, ...step };
            draft = editDraft(draft, withDraft(server, draft), step);
          }
        }
        expect(pickFields(flatten(fieldsOf(server)), namesIn(last))).toEqual(last);
      }),
    );
  });
});

const instagram = entryName("variants", "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b21");
const facebook = entryName("variants", "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b22");

import { expect, it } from "vitest";
import { keepDraft, listDrafts, readDraft } from "@/components/posts/draft-storage";

const place = { personId: "p1", associationId: "a1", postId: "b1" };
const draft = { revision: 3, base: { body: "Alt" }, changes: { body: "Neu", plannedOn: null } };

it("gives back what it kept, and forgets it on demand", () => {
  const storage = memoryStorage();
  keepDraft(storage, place, { title: "Winterhilfe", draft });
  expect(readDraft(storage, place)).toEqual(draft);
  expect(listDrafts(storage, place)).toEqual([{ postId: "b1", title: "Winterhilfe" }]);
  keepDraft(storage, place, null);
  expect(readDraft(storage, place)).toBeNull();
});

it("shows a person only their own drafts of this association", () => {
  const storage = memoryStorage();
  keepDraft(storage, { ...place, personId: "p2" }, { title: "Fremd", draft });
  keepDraft(storage, { ...place, associationId: "a2" }, { title: "Woanders", draft });
  expect(listDrafts(storage, place)).toEqual([]);
  expect(readDraft(storage, place)).toBeNull();
});

it("ignores what is not a draft, and a storage that is full", () => {
  const storage = memoryStorage();
  storage.setItem("rk_draft:p1:a1:b1", "{not json");
  storage.setItem("rk_draft:p1:a1:b2", '{"title":1}');
  expect(readDraft(storage, place)).toBeNull();
  expect(listDrafts(storage, place)).toEqual([]);
  const full = { ...storage, setItem: () => raise() };
  expect(() => keepDraft(full, place, { title: "Winterhilfe", draft })).not.toThrow();
});

function raise(): never {
  throw new Error("QuotaExceededError");
}

function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

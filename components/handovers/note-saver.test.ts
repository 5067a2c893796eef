import { expect, it } from "vitest";
import type { Note } from "@/lib/handovers/contract";
import { type NoteRefusal, NoteSaver } from "./note-saver";

const note = (text: string, revision: number): Note => ({
  ...{ text, revision, editedByName: "Anna", editedAt: null },
});

/** A saver whose server answers what it is told to, in order. */
function openSaver(answers: (Note | NoteRefusal)[]) {
  const sent: [string, number][] = [];
  const saver = new NoteSaver(
    {
      send: async (text, revision) => {
        sent.push([text, revision]);
        const answer = answers.shift() ?? note(text, revision + 1);
        if ("kind" in answer) throw answer;
        return answer;
      },
      refusalOf: (error) => error as NoteRefusal,
      after: () => () => undefined,
    },
    note("", 0),
  );
  return { saver, sent };
}

it("sends what was written with the revision it began from, and says that it is saved", async () => {
  const { saver, sent } = openSaver([]);
  saver.edit("Schlüssel");
  expect(saver.getView().state).toBe("waiting");
  await saver.flush();
  saver.edit("Schlüssel vorn");
  await saver.flush();
  expect([sent, saver.getView().state]).toEqual([
    [
      ["Schlüssel", 0],
      ["Schlüssel vorn", 1],
    ],
    "saved",
  ]);
});

it("never writes over somebody else's text: both stand there until one is chosen", async () => {
  const { saver, sent } = openSaver([{ kind: "clash", current: note("Von Anna", 4) }]);
  saver.edit("Von Ben");
  await saver.flush();
  expect(saver.getView()).toMatchObject({ text: "Von Ben", state: "clash", theirs: { text: "Von Anna" } });
  saver.edit("Von Ben, länger");
  await saver.flush();
  expect(sent).toHaveLength(1);
  saver.choose("Beides");
  await Promise.resolve();
  expect(sent.at(-1)).toEqual(["Beides", 4]);
});

it("keeps the text when the connection is lost, and knows its own when it meets it again", async () => {
  const { saver, sent } = openSaver([{ kind: "lost" }, { kind: "clash", current: note("Von Ben", 1) }]);
  saver.edit("Von Ben");
  await saver.flush();
  expect(saver.getView()).toMatchObject({ text: "Von Ben", state: "lost" });
  await saver.flush();
  await Promise.resolve();
  expect([saver.getView().state, sent.length]).toEqual(["saved", 2]);
});

it("takes over what somebody else wrote only where nothing of its own is unsent", () => {
  const { saver } = openSaver([]);
  saver.receive(note("Von Anna", 1));
  expect(saver.getView().text).toBe("Von Anna");
  saver.edit("Von Ben");
  saver.receive(note("Wieder Anna", 2));
  expect(saver.getView().text).toBe("Von Ben");
});

import { expect, it } from "vitest";
import { ideasInput, readIdeasView, withIdeasView } from "./ideas-address";

const person = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";

it("shows the board unless the address asks for the list, and keeps the rest of the address", () => {
  expect(readIdeasView(new URLSearchParams(""))).toBe("board");
  expect(readIdeasView(new URLSearchParams("view=month"))).toBe("board");
  const list = withIdeasView(new URLSearchParams("q=Bus"), "list");
  expect(list).toBe("?q=Bus&view=list");
  expect(readIdeasView(new URLSearchParams(list))).toBe("list");
  expect(withIdeasView(new URLSearchParams("view=list"), "board")).toBe("");
});

it("asks for words and people only, and for nothing that is malformed", () => {
  const address = new URLSearchParams(`q= Bus &person=${person}&person=x&stage=drafting&channel=${person}`);
  expect(ideasInput({ associationId: "a", address })).toEqual({
    associationId: "a",
    text: "Bus",
    responsibleIds: [person],
  });
  expect(ideasInput({ associationId: "a", address: new URLSearchParams() })).toEqual({ associationId: "a" });
});

import { expect, it } from "vitest";
import { readPeople } from "./rules-people";

it("knows people by name or address, and takes an address that is not told for nobody", () => {
  const anna = { id: "anna", name: "Anna Beck", email: "anna@example.org" };
  const read = (text: string, email = anna.email) =>
    readPeople(text, { members: [{ ...anna, email }], chosen: {} }).map(({ memberId }) => memberId);
  expect(read("anna@example.org")).toEqual(["anna"]);
  expect(read("anna@example.org", "")).toEqual([null]);
  expect(read("Beck, Anna", "")).toEqual(["anna"]);
  expect(read(" ", "")).toEqual([]);
});

import { expect, it } from "vitest";
import { postAddress, postIdIn } from "@/components/posts/post-address";

const postId = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";

it("finds the post in an address that it made, with month and filters kept", () => {
  const address = postAddress({ slug: "celle", postId, search: "?month=2026-11&view=list" });
  expect(address).toBe(`/celle/calendar/posts/${postId}?month=2026-11&view=list`);
  expect(postIdIn(new URL(address, "https://example.test").pathname)).toBe(postId);
});

it("sees no post in the address of the calendar or of something deeper", () => {
  for (const path of ["/celle/calendar", "/celle/calendar/posts/", `/celle/week/posts/${postId}`])
    expect(postIdIn(path)).toBeNull();
});

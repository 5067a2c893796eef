import { expect, it } from "vitest";
import { exportAddress } from "@/components/posts/export-address";

it("carries the period and every filter value, lists in brackets", () => {
  const address = exportAddress({
    associationId: "a1",
    format: "xlsx",
    from: "2026-11-01",
    filter: { stages: ["idea", "review"], text: "Not & Hilfe" },
  });
  const url = new URL(address, "https://example.test");
  expect(url.pathname).toBe("/api/v1/associations/a1/export");
  expect(url.searchParams.getAll("stages[]")).toEqual(["idea", "review"]);
  expect(url.searchParams.get("text")).toBe("Not & Hilfe");
  expect(url.searchParams.get("to")).toBeNull();
});

it("asks for the undated posts by name", () => {
  const address = exportAddress({ associationId: "a1", format: "csv", undated: true, filter: {} });
  expect(address).toBe("/api/v1/associations/a1/export?format=csv&undated=true");
});

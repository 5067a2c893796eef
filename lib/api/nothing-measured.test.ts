import { traverseContractProcedures } from "@orpc/server";
import { expect, it } from "vitest";
import * as z from "zod";
import { contract } from "./contract";

/**
 * What an answer says about time, work and people, by endpoint and field. Whoever adds to it says here whose number it
 * is: planned minutes of a person reach that person alone, sums belong to associations (§ 87 (1) no. 6 BetrVG).
 */
const known: Record<string, readonly string[]> = {
  // What was agreed with a person, not what they did.
  "access.getMe": ["weeklyMinutes"],
  "access.updateAccount": ["weeklyMinutes"],
  "members.listMembers": ["weeklyMinutes"],
  "members.updateMember": ["weeklyMinutes"],
  "members.setDeputies": ["weeklyMinutes"],
  // Planned minutes of formats and duties.
  "associations.getAssociation": ["minutes"],
  "associations.updateAssociation": ["minutes"],
  "associations.createDistrict": ["minutes"],
  "budget.listFixedDuties": ["minutes"],
  "budget.saveFixedDuties": ["minutes"],
  // Planned minutes of a post, whoever does it; empty from the state.
  "posts.createPost": ["minutes"],
  "posts.duplicatePost": ["minutes"],
  "posts.getPost": ["minutes"],
  "posts.getVersion": ["minutes"],
  "posts.openPost": ["minutes"],
  "posts.restoreVersion": ["minutes"],
  "posts.transitionPost": ["minutes"],
  "posts.undoPostChange": ["minutes"],
  "posts.updatePost": ["minutes"],
  "series.fillSlot": ["minutes"],
  // Rules of an association.
  "approvals.getApprovalRules": ["decisionMinutes"],
  "approvals.updateApprovalRules": ["decisionMinutes"],
  // When somebody signed that they took over: they press the button for it.
  "handovers.getHandover": ["takenOverAt"],
  "handovers.takeOver": ["takenOverAt"],
  // The person who asks, planned.
  "weeks.getWeek": ["availableMinutes", "minutes", "plannedMinutes"],
  "budget.getOutlook": ["availableMinutes", "minutes", "plannedMinutes"],
  "budget.tryPlan": ["availableMinutes", "beforeMinutes", "minutes", "plannedMinutes"],
  // The district as a whole, planned.
  "budget.getDistrictLoad": [
    "availableMinutes",
    "minutes",
    "nobodysMinutes",
    "plannedMinutes",
    "unheldMinutes",
  ],
};

const aboutTime =
  /minutes|seconds|duration|percent|average|median|lastSeen|active(At|On)|(answered|taken|reminded|read|seen|response)\w*(At|Time)|rank|score/i;

it("lets no answer say anything new about how long somebody worked, how much, or when", () => {
  const found = new Map<string, string[]>();
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: one, path }) => {
    const schema = one["~orpc"].outputSchema;
    // A stream of changes carries keys only.
    if (!(schema instanceof z.ZodType)) return;
    const fields = fieldsOf(z.toJSONSchema(schema, { unrepresentable: "any", io: "output" }));
    const named = [...new Set(fields.filter((field) => aboutTime.test(field)))].sort();
    if (named.length > 0) found.set(path.join("."), named);
  });
  expect(Object.fromEntries([...found].sort())).toEqual(known);
});

/** The names of all fields of a schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties" && typeof value === "object" && value !== null
      ? [...Object.keys(value), ...fieldsOf(Object.values(value))]
      : fieldsOf(value),
  );
}

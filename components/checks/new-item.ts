import { v7 } from "uuid";
import type { CheckGroup } from "@/db/enums";
import type { CheckItem } from "@/lib/checks/contract";

/** A question to people as it begins: needed, always asked, and met by a yes. */
export function newItem(group: CheckGroup): CheckItem {
  return {
    id: v7(),
    group,
    automatic: null,
    appliesTo: "always",
    blocking: true,
    good: "yes",
    raises: null,
    question: { de: "", en: "" },
    help: { de: "", en: "" },
  };
}

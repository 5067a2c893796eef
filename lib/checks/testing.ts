import type { Ctx } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { getPost } from "@/lib/posts/server/get-post";
import { postOf } from "@/lib/posts/testing";
import type { CheckItem, DecidedRisk, GivenAnswer } from "./contract";
import type { CheckCase, CheckedMedium } from "./rules-case";
import { type Standing, standingOfPost } from "./server/standing-of-post";

/** A blocking question whose good answer is yes, with what matters to the test changed. */
export function itemOf(change: Partial<CheckItem> = {}): CheckItem {
  return {
    id: "ai",
    group: "law",
    automatic: null,
    appliesTo: "always",
    blocking: true,
    good: "yes",
    raises: null,
    question: { de: "Gekennzeichnet?", en: "Labelled?" },
    help: { de: "", en: "" },
    ...change,
  };
}

/** A question that only decides the class: a yes raises it. */
export function raisingItem(to: "B" | "C", change: Partial<CheckItem> = {}): CheckItem {
  const reason = { de: "Wahlen", en: "Elections" };
  return itemOf({ id: "politics", good: "any", raises: { answer: "yes", to, reason }, ...change });
}

export function givenOf(change: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    itemId: "ai",
    answer: "yes",
    asked: "Gekennzeichnet?",
    listNumber: 1,
    note: "",
    link: null,
    personName: "Ada Nolte",
    at: "2026-11-20T08:00:00.000Z",
    revision: 1,
    ...change,
  };
}

export const undecided: DecidedRisk = { raised: null, lowered: null };

/** A post with a text, planned for Facebook on an ordinary Wednesday. */
export function caseWith(change: Partial<CheckCase> = {}): CheckCase {
  const channels = [
    { id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b21", name: "Facebook", kind: "facebook" as const },
  ];
  return { post: postOf(), channels, media: [], today: "2026-11-24", link: null, ...change };
}

/** A picture with everything it needs and one adult who agreed to everything. */
export function pictureWith(change: Partial<CheckedMedium> = {}): CheckedMedium {
  return {
    id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b31",
    name: "Kältebus.jpg",
    kind: "image",
    altText: "Zwei Menschen am Kältebus",
    decorative: false,
    credit: "Ada Nolte",
    licence: "own",
    people: [personWith()],
    ...change,
  };
}

export function personWith(change: Partial<CheckedMedium["people"][number]> = {}) {
  return {
    id: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b41",
    name: "Mira Test",
    minor: false,
    guardians: "",
    channelKinds: [],
    purpose: "",
    validUntil: null,
    formOnFile: true,
    formNote: "",
    withdrawnAt: null,
    revision: 1,
    ...change,
  };
}

/** How a post stands now, as its editors' page has it. */
export async function standingNow(ctx: Ctx, associationId: string, postId: string): Promise<Standing> {
  const scope = await enter(ctx, associationId, "post.readInternal");
  return standingOfPost(ctx, scope, await getPost(ctx, { associationId, postId }));
}

import type { DecisionCase } from "@/lib/approvals/contract";

const id = "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b11";

/** A case of class B that somebody decides as a deputy, with what matters to the test changed. */
export function caseWith(change: Partial<DecisionCase> = {}): DecisionCase {
  return {
    state: "open",
    roundId: id,
    associationId: id,
    associationName: "Celle",
    postId: id,
    title: "Winterhilfe",
    riskClass: "B",
    step: "lead",
    deadlineAt: "2026-11-25T11:00:00.000Z",
    plannedOn: "2026-11-25",
    plannedTime: "18:00",
    requestedByName: "Ada Nolte",
    note: "Bitte heute.",
    reopened: false,
    urgent: true,
    contentHash: "0".repeat(64),
    onBehalfOfName: "Henrike Lührs",
    channelKinds: ["facebook"],
    pending: null,
    content: {
      title: "Winterhilfe",
      body: "Der Bus fährt bis 22 Uhr.",
      hashtags: "",
      link: "",
      callToAction: "",
      firstComment: "",
      variants: {},
      channelIds: [id],
      media: [],
    },
    media: [],
    channels: [{ id, name: "Facebook-Seite", kind: "facebook" }],
    approvedContent: null,
    approvedAt: null,
    checks: [
      {
        itemId: "a",
        question: "Ist es barrierefrei?",
        questionEn: "",
        state: "open",
        blocking: true,
        note: "",
      },
    ],
    decisions: [],
    chain: [],
    right: { may: true, as: "deputy", onBehalfOfName: "Henrike Lührs" },
    ...change,
  };
}

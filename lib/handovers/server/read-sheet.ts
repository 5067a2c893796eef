import "server-only";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { openRoundsOf } from "@/lib/approvals/server/open-rounds-of";
import { readFrame } from "@/lib/approvals/server/read-frame";
import type { Period } from "@/lib/coverage/rules-team";
import { openFacts } from "@/lib/posts/rules-next-step";
import { todayIn } from "@/lib/time/zones";
import type { Handover } from "../contract";
import type { KeptLine, KeptSheet, LineList } from "../contract-parts";
import { sheetRange } from "../rules";
import { changesOf, isAdded, settledSince } from "../rules-marks";
import { approvalsAbout } from "./read-approvals";
import { mediaIn } from "./read-media";
import { readPosts, type SheetPost } from "./read-posts";
import { emptySlotsOf, slotId } from "./read-slots";

type Sheet = Pick<
  Handover,
  | "from"
  | "to"
  | "posts"
  | "laterCount"
  | "waiting"
  | "asked"
  | "research"
  | "ideaCount"
  | "media"
  | "slots"
  | "settled"
>;
type Input = {
  membershipId: string;
  period: Period;
  kept: KeptSheet | null;
  /** The absence is over: what comes up after it belongs to the person again, and not on the sheet. */
  isOver: boolean;
};

/**
 * The sheet as it is now: what falls due in its time, what waits, where things are. With a kept one, the posts of that,
 * each with what has become of it, and what came new. Whoever may not read drafts is shown an empty one.
 * @returns the sheet, and what is stored of it when the absence begins
 */
export async function readSheet(
  ctx: Ctx,
  scope: Scope,
  { membershipId, period, kept, isOver }: Input,
): Promise<{ sheet: Sheet; toKeep: KeptSheet }> {
  const range = sheetRange(period, todayIn(ctx.now));
  if (scope.fromState) return { sheet: { ...emptySheet(), ...range }, toKeep: emptyKept() };
  const frame = await readFrame(ctx, scope.associationId);
  const rounds = await openRoundsOf(ctx, frame);
  const keptIds = kept?.posts.map(({ id }) => id) ?? [];
  const all = await readPosts(ctx, scope, { membershipId, keptIds, range, frame, rounds });
  const inTime = ({ post }: SheetPost) => !isOver || (post.plannedOn ?? "9") <= range.to;
  const due = all.filter((one) => one.kept.mine && one.isDue && inTime(one));
  const onSheet = all.filter((one) => due.includes(one) || keptIds.includes(one.post.id));
  const rest = all.filter((one) => !onSheet.includes(one) && one.kept.mine);
  const { waiting, asked } = approvalsAbout(rounds, membershipId);
  const research = rest.filter(hasResearch);
  const slots = await emptySlotsOf(ctx, scope, { membershipId, range });
  const lines: Record<LineList, KeptLine[]> = {
    waiting: waiting.map(({ roundId: id, title }) => ({ id, title })),
    asked: asked.map(({ roundId: id, title }) => ({ id, title })),
    research: research.map(({ post: { id, title } }) => ({ id, title })),
    slots: slots.map((slot) => ({ id: slotId(slot), title: slot.title })),
  };
  const marked = <T>(list: LineList, some: readonly T[], idOf: (one: T) => string) =>
    some
      .map((one) => ({ ...one, added: isAdded(kept?.[list], idOf(one)) }))
      .filter(({ added }) => !(isOver && added));
  return {
    sheet: {
      ...range,
      posts: shownPosts(onSheet, kept),
      laterCount: rest.filter((one) => isLater(one, range.to, period.endsOn)).length,
      waiting: marked("waiting", waiting, ({ roundId }) => roundId),
      asked: marked("asked", asked, ({ roundId }) => roundId),
      research: marked("research", research.map(toResearch), ({ id }) => id),
      ideaCount: rest.filter((one) => one.post.stage === "idea" && !hasResearch(one)).length,
      media: mediaIn(
        onSheet.filter(({ post }) => post.stage !== "discarded").map(({ post }) => post),
        range.to,
      ),
      slots: marked("slots", slots, slotId),
      settled: kept ? settledSince(kept, lines) : [],
    },
    toKeep: { posts: due.map(({ kept: { mine: _, ...post } }) => post), ...lines },
  };
}

type Shown = Sheet["posts"][number];

/** In the order of the days they had when they were kept; what came new stands among them. */
function shownPosts(onSheet: readonly SheetPost[], kept: KeptSheet | null): Shown[] {
  const byId = new Map(onSheet.map((one) => [one.post.id, one]));
  const gone = { next: null, decisionDueAt: null, heldReason: null, overdue: false, contacts: [] };
  const then = (kept?.posts ?? []).map(({ contentHash, ...post }): Shown => {
    const found = byId.get(post.id);
    const changes = changesOf({ ...post, contentHash }, found?.kept);
    return { ...post, ...(found && found.kept.stage !== "discarded" ? found.now : gone), changes };
  });
  const keptIds = new Set(then.map(({ id }) => id));
  const came = onSheet
    .filter(({ post }) => !keptIds.has(post.id))
    .map(({ kept: { mine: _, contentHash: __, ...post }, now }): Shown => {
      return { ...post, ...now, changes: kept ? [{ kind: "added" }] : [] };
    });
  const order = ({ plannedOn, plannedTime, id }: Shown) =>
    [plannedOn ?? "9999", plannedTime ?? "99:99", id].join(" ");
  return [...then, ...came].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function toResearch({ post, now: { contacts } }: SheetPost) {
  const { id, title, stage, followUpOn } = post;
  return { id, title, stage, followUpOn, openFacts: openFacts(post), contacts };
}

/** Research, and ideas about which somebody has noted something to go on with. */
function hasResearch({ post, now }: SheetPost): boolean {
  if (post.stage === "research") return true;
  return (
    post.stage === "idea" && (post.followUpOn !== null || openFacts(post) > 0 || now.contacts.length > 0)
  );
}

function isLater({ post: { plannedOn, stage } }: SheetPost, to: string, end: string): boolean {
  return stage !== "published" && plannedOn !== null && to < plannedOn && plannedOn <= end;
}

const emptyKept = (): KeptSheet => ({ posts: [], waiting: [], asked: [], research: [], slots: [] });
const emptySheet = (): Omit<Sheet, "from" | "to"> => ({
  ...{ posts: [], waiting: [], asked: [], research: [], media: [], slots: [], settled: [] },
  ...{ laterCount: 0, ideaCount: 0 },
});

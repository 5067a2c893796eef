import type { Stage } from "@/db/enums";
import type { Random } from "@/db/seed/demo/random";

/** A stage that a post plausibly has, `distance` days from today to its planned day (negative: past). */
export function stageAt(distance: number, random: Random): Stage {
  const step = STEPS.find(({ until }) => distance <= until) ?? FAR;
  return weighted(step.shares, random);
}

/** A stage for a post without a day. */
export function stageInTray(random: Random): Stage {
  return weighted({ idea: 70, research: 20, drafting: 10 }, random);
}

type Shares = Partial<Record<Stage, number>>;

/** Shares in percent, by the last distance they hold for. The few unfinished past ones are what went wrong. */
const STEPS: { until: number; shares: Shares }[] = [
  { until: -28, shares: { evaluated: 62, published: 33, discarded: 5 } },
  { until: -8, shares: { evaluated: 15, published: 78, discarded: 5, approved: 1, review: 1 } },
  { until: -1, shares: { published: 88, discarded: 4, approved: 3, review: 3, drafting: 2 } },
  { until: 0, shares: { published: 30, approved: 55, review: 15 } },
  { until: 4, shares: { approved: 55, review: 25, drafting: 18, research: 2 } },
  { until: 14, shares: { approved: 20, review: 22, drafting: 38, research: 12, idea: 8 } },
  { until: 35, shares: { approved: 3, review: 6, drafting: 30, research: 30, idea: 31 } },
];
const FAR: { shares: Shares } = { shares: { drafting: 12, research: 30, idea: 58 } };

function weighted(shares: Shares, random: Random): Stage {
  let rest = random.between(1, 100);
  for (const stage of ORDER) {
    rest -= shares[stage] ?? 0;
    if (rest <= 0) return stage;
  }
  return "idea";
}

const ORDER: readonly Stage[] = [
  "idea",
  "research",
  "drafting",
  "review",
  "approved",
  "published",
  "evaluated",
  "discarded",
];

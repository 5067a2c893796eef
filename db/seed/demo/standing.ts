import type { RiskClass } from "@/db/enums";
import type { DemoAnswer } from "@/db/seed/demo/answers";
import { demoChannels } from "@/db/seed/demo/channels";
import { demoMedia } from "@/db/seed/demo/media";
import type { ToldPost } from "@/db/seed/demo/told-post";
import type { KeptCheck } from "@/lib/approvals/contract-parts";
import type { GivenAnswer } from "@/lib/checks/contract";
import { findingsOf } from "@/lib/checks/rules";
import { builtInList } from "@/lib/checks/rules-built-in";
import { riskOf } from "@/lib/checks/rules-risk";
import type { Day } from "@/lib/time/days";

/** The class of a post and how its checks stand, by the rules of the product; keys stand for ids. */
export interface DemoStanding {
  riskClass: RiskClass;
  checks: KeptCheck[];
}

/** A risk class that somebody raised. */
export interface DemoRaise {
  postKey: string;
  reason: string;
  personKey: string;
}

type Told = { answers: readonly DemoAnswer[]; raises: readonly DemoRaise[]; today: Day };

/** Gives the standing of any post of a story. */
export function standingsOf({ answers, raises, today }: Told): (post: ToldPost) => DemoStanding {
  const byPost = Map.groupBy(answers, ({ postKey }) => postKey);
  const channels = new Map(demoChannels().map(({ key, name, kind }) => [key, { id: key, name, kind }]));
  const media = new Map(demoMedia().map((medium) => [medium.key, medium]));
  return (post) => {
    const shown = post.mediumKeys.flatMap((key) => media.get(key) ?? []);
    const findings = findingsOf(builtInList.items, (byPost.get(post.key) ?? []).map(given), {
      post: checkedPost(post),
      channels: post.channelKeys.flatMap((key) => channels.get(key) ?? []),
      media: shown.map((one) => ({ ...one, id: one.key, kind: "image", decorative: false, people: [] })),
      today,
      link: byPost.get(post.key)?.find(({ link }) => link !== null)?.link ?? null,
    });
    const raise = raises.find(({ postKey }) => postKey === post.key);
    const raised = raise ? { to: "C" as const, reason: raise.reason, personName: "", at: "" } : null;
    return {
      riskClass: riskOf(findings, { raised, lowered: null }).effective,
      checks: findings.map(({ item: { id, question }, state }) => ({
        itemId: id,
        question: question.de,
        questionEn: question.en,
        state,
      })),
    };
  };
}

function given({ itemId, answer, asked, note, link, at }: DemoAnswer): GivenAnswer {
  const { number: listNumber } = builtInList;
  return {
    ...{ itemId, answer, asked, listNumber, note, link },
    personName: "",
    at: at.toISOString(),
    revision: 1,
  };
}

/** What the checks look at; the facts of a post that waits are all verified. */
function checkedPost({ body, plannedOn, channelKeys, ...post }: ToldPost) {
  return {
    body,
    plannedOn,
    channelIds: channelKeys,
    hashtags: post.hashtags ?? "",
    link: post.link ?? "",
    callToAction: post.callToAction ?? "",
    firstComment: post.firstComment ?? "",
    variants: post.variants ?? {},
    facts: {},
  };
}

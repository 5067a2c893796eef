"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ApprovalSection } from "@/components/approvals/approval-section";
import { RequestDialog } from "@/components/approvals/request-dialog";
import { ChecksPanel } from "@/components/checks/checks-panel";
import { usePostChecks } from "@/components/checks/use-post-checks";
import { AlsoHere } from "@/components/posts/also-here";
import type { Clash } from "@/components/posts/clash";
import { ClashDialog } from "@/components/posts/clash-dialog";
import { FactsLine } from "@/components/posts/facts-line";
import { HeldBanner } from "@/components/posts/held-banner";
import { NextStep } from "@/components/posts/next-step";
import { PostFacts } from "@/components/posts/post-facts";
import { PostHints } from "@/components/posts/post-hints";
import { PostTalk } from "@/components/posts/post-talk";
import { PostTexts } from "@/components/posts/post-texts";
import { ResearchPanel } from "@/components/posts/research-panel";
import { SaveStatus } from "@/components/posts/save-status";
import { SheetMenu } from "@/components/posts/sheet-menu";
import { StageMenu } from "@/components/posts/stage-menu";
import { TitleField } from "@/components/posts/title-field";
import { useMoveNotice } from "@/components/posts/use-move-notice";
import { usePostActions } from "@/components/posts/use-post-actions";
import { usePostSaver } from "@/components/posts/use-post-saver";
import { usePostTabs } from "@/components/posts/use-post-tabs";
import { useSheetNotice } from "@/components/posts/use-sheet-notice";
import { Badge } from "@/components/ui/badge";
import { Sheet } from "@/components/ui/sheet";
import { Tabs } from "@/components/ui/tabs";
import type { Stage } from "@/db/enums";
import type { Post } from "@/lib/posts/contract";
import { openFacts } from "@/lib/posts/rules-next-step";
import { asksForChecks } from "@/lib/posts/rules-readiness";

type Props = { post: Post; gone: boolean; onClose: () => void };

/** The sheet of those who may write: every field saves itself, and what could not be saved stays. */
export function PostEditor({ post, gone, onClose }: Props) {
  const t = useTranslations("posts");
  const { say, notice } = useSheetNotice();
  const sayMoved = useMoveNotice(say);
  const { saver, view, shown, newest, edit } = usePostSaver({ post, onSaved: sayMoved });
  const [postponed, setPostponed] = useState<Clash | null>(null);
  /** The post with everything of ours saved, for what is done with it as a whole. */
  const settled = async () => {
    await saver.flush();
    const { saved } = saver.getView();
    return saved && saved.revision > newest.revision ? saved : newest;
  };
  const { tab, setTab, goTo, talkAbout, about, setAbout } = usePostTabs(post);
  const { changeStage } = usePostActions(say);
  const go = async (to: Stage) => changeStage({ post: await settled(), to });
  const [requesting, setRequesting] = useState<Post | null>(null);
  const request = async () => setRequesting(await settled());
  const replan = async (plannedOn: string) => {
    edit({ plannedOn });
    return (await settled()).plannedOn === plannedOn;
  };
  const open = openFacts(shown);
  const talks = newest.openThreads;
  const checks = usePostChecks(shown);
  const unsettled = asksForChecks(newest.stage) ? (checks.standing?.open ?? 0) : 0;
  const flush = () => void saver.flush();
  const clash = view.state.kind === "clash" ? view.state.clash : null;
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={<span className="sr-only">{shown.title}</span>}
      eyebrow={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StageMenu post={newest} settled={settled} say={say} onRequest={() => void request()} />
          <AlsoHere postId={newest.id} />
          <SaveStatus
            state={view.state}
            updatedAt={newest.updatedAt}
            onSend={flush}
            onDecide={() => setPostponed(null)}
          />
        </span>
      }
      footer={notice}
      actions={<SheetMenu settled={settled} post={newest} onRemoved={onClose} say={say} />}
    >
      <div className="flex flex-col gap-5">
        <HeldBanner post={newest} say={say} onDay={replan} />
        <PostHints post={newest} openChecks={checks.standing?.open} gone={gone} />
        <NextStep
          post={shown}
          openChecks={unsettled}
          onGo={goTo}
          onStage={(to) => void go(to)}
          onRequest={() => void request()}
        />
        <ApprovalSection post={newest} shown={shown} settled={settled} say={say} />
        <TitleField value={shown.title} onChange={(title) => edit({ title })} onBlur={flush} />
        <section aria-label={t("sheet.facts")}>
          <FactsLine post={shown}>
            <PostFacts post={shown} stored={newest} turnedDown={view.turnedDown} onEdit={edit} />
          </FactsLine>
        </section>
        <Tabs
          label={t("tabs.label")}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: "research",
              label: t("tabs.research"),
              name: open > 0 ? t("tabs.open", { tab: t("tabs.research"), count: open }) : undefined,
              mark: open > 0 ? <Badge tone="amber">{open}</Badge> : undefined,
              content: <ResearchPanel post={shown} onEdit={edit} say={say} />,
            },
            {
              value: "content",
              label: t("tabs.content"),
              content: (
                <PostTexts
                  post={shown}
                  refused={Object.keys(view.turnedDown).some((name) => name.startsWith("media."))}
                  onEdit={edit}
                  onTalk={talkAbout}
                  say={say}
                />
              ),
            },
            {
              value: "checks",
              label: t("tabs.checks"),
              name: unsettled > 0 ? t("tabs.open", { tab: t("tabs.checks"), count: unsettled }) : undefined,
              mark: unsettled > 0 ? <Badge tone="amber">{unsettled}</Badge> : undefined,
              content: <ChecksPanel post={shown} checks={checks} settled={settled} say={say} onGo={goTo} />,
            },
            {
              value: "history",
              label: t("tabs.history"),
              short: t("tabs.historyShort"),
              name: talks > 0 ? t("tabs.talking", { tab: t("tabs.history"), count: talks }) : undefined,
              mark: talks > 0 ? <Badge tone="amber">{talks}</Badge> : undefined,
              content:
                tab === "history" ? (
                  <PostTalk
                    post={newest}
                    settled={settled}
                    about={about}
                    onAboutDone={() => setAbout(null)}
                    say={say}
                  />
                ) : null,
            },
          ]}
        />
      </div>
      {clash && clash.current !== postponed?.current ? (
        <ClashDialog
          clash={clash}
          onDecide={(values) => saver.decide(values)}
          onLater={() => setPostponed(clash)}
        />
      ) : null}
      {requesting ? (
        <RequestDialog post={requesting} onGo={goTo} onClose={() => setRequesting(null)} say={say} />
      ) : null}
    </Sheet>
  );
}

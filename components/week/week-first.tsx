"use client";

import { House } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NewPostDialog } from "@/components/posts/new-post-dialog";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { useWorkspace } from "@/components/workspace/workspace";

/** The week of somebody who has nothing yet: what this place is for, and the first step. */
export function WeekFirst() {
  const t = useTranslations("week.first");
  const { association, can } = useWorkspace();
  const [creating, setCreating] = useState(false);
  const mayWrite = can("post.write");
  return (
    <>
      <EmptyState
        icon={House}
        title={t("title")}
        text={t(can("post.import") ? "text" : "textReader")}
        action={
          <>
            {can("post.import") ? (
              <LinkButton variant="primary" href={`/${association.slug}/import`}>
                {t("import")}
              </LinkButton>
            ) : null}
            {mayWrite ? <Button onClick={() => setCreating(true)}>{t("create")}</Button> : null}
            <LinkButton variant="ghost" href={`/${association.slug}/calendar`}>
              {t("calendar")}
            </LinkButton>
          </>
        }
      />
      {mayWrite ? <NewPostDialog open={creating} onOpenChange={setCreating} /> : null}
    </>
  );
}

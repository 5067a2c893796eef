"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Happening } from "@/lib/posts/contract";
import { isPlainName } from "@/lib/posts/rules-fields";
import { formatDayWithYear } from "@/lib/time/format";

const maps = ["variants", "sources", "contacts", "facts", "media", "minutes"] as const;

/** What happened as a sentence, such as "Merle Brinkhus hat Text und Hashtags geändert". */
export function useHappeningText(): (happening: Happening) => string {
  const t = useTranslations("posts.happenings");
  const approvals = useTranslations("approvalPanel.happenings");
  const fieldNames = useTranslations("posts.fields");
  const mapNames = useTranslations("posts.happenings.maps");
  const stages = useTranslations("common.stages");
  const locale = useLocale();
  const format = useFormatter();
  const nameOf = (field: string): string[] => {
    if (isPlainName(field)) return [fieldNames(field)];
    const map = maps.find((one) => one === field);
    return map ? [mapNames(map)] : [];
  };
  return ({ kind, personName, onBehalfOfName, fields, stage, plannedOn, restored, reason, decision }) => {
    const person = personName ?? t("nobody");
    const name = onBehalfOfName ? t("onBehalf", { person, principal: onBehalfOfName }) : person;
    switch (kind) {
      case "posts.created":
        return t("created", { name });
      case "posts.updated": {
        const names = fields.flatMap(nameOf);
        return names.length > 0 ? t("updated", { name, fields: format.list(names) }) : t("changed", { name });
      }
      case "posts.moved":
        return plannedOn
          ? t("moved", { name, day: formatDayWithYear(plannedOn, locale) })
          : t("unplanned", { name });
      case "posts.transitioned":
        return stage ? t("transitioned", { name, stage: stages(stage) }) : t("changed", { name });
      case "posts.undone":
        return t("undone", { name });
      case "posts.restored":
        return t("restored", { name, number: restored ?? 1 });
      case "posts.held":
        return t("held", { name, reason: reason ?? "–" });
      case "posts.resumed":
        return t("resumed", { name });
      case "comments.added":
        return t("commented", { name });
      case "comments.deleted":
        return t("commentDeleted", { name });
      case "comments.resolved":
        return t("threadResolved", { name });
      case "comments.reopened":
        return t("threadReopened", { name });
      case "approvals.requested":
        return approvals("requested", { name });
      case "approvals.withdrawn":
        return approvals("withdrawn", { name });
      case "approvals.decided":
        return approvals(`decided.${decision ?? "unknown"}`, { name });
      case "approvals.reopened":
        return approvals("reopened", { name });
      case "approvals.restored":
        return approvals("restored", { name });
      case "approvals.corrected":
        return approvals("corrected", { name });
      case "approvals.urgent":
        return approvals("urgent", { name });
      case "approvals.changesTaken":
        return approvals("changesTaken", { name });
    }
  };
}

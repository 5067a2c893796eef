"use client";

import { Check, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { CellChannels } from "@/components/posts/cell-channels";
import { CellChoice } from "@/components/posts/cell-choice";
import type { CellProps } from "@/components/posts/cell-props";
import { CellStage } from "@/components/posts/cell-stage";
import { CellTitle } from "@/components/posts/cell-title";
import { CellWhen } from "@/components/posts/cell-when";
import { FormatSelect } from "@/components/posts/format-select";
import { HeldMark } from "@/components/posts/held-mark";
import { MissedDeadline } from "@/components/posts/missed-deadline";
import { PersonSelect } from "@/components/posts/person-select";
import { useReadiness } from "@/components/posts/readiness";
import type { useSaveCell } from "@/components/posts/use-save-cell";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";
import type { PostCard } from "@/lib/posts/contract";

type Props = { post: PostCard; rowIndex: number; onSave: ReturnType<typeof useSaveCell>["save"] };

/** One post as a row of cells that are edited in place; for readers the same row as plain text. */
export const ListRow = memo(function ListRow({ post, rowIndex, onSave }: Props) {
  const t = useTranslations("posts");
  const { can } = useWorkspace();
  const { title, plannedOn, plannedTime, formatId, responsibleId, channelIds, districtOnly } = post;
  const base = { title, plannedOn, plannedTime, formatId, responsibleId, channelIds, districtOnly };
  const readiness = useReadiness()(post);
  const save: CellProps["onSave"] = (changes) => onSave({ post, base, changes });
  const cell = { post, onSave: save };
  return (
    <tr
      aria-rowindex={rowIndex}
      data-stage={post.stage}
      className={cn(
        "h-14 [&>*]:border-b [&>*]:border-b-line [&>*]:px-1.5 [&>*]:py-1",
        post.stage === "discarded" && "text-ink-2",
      )}
    >
      <td className="border-l-3 border-l-stage">
        <CellWhen {...cell} field="plannedOn" />
      </td>
      <td>
        <CellWhen {...cell} field="plannedTime" />
      </td>
      <th scope="row" className="text-left font-normal">
        <CellTitle {...cell} />
      </th>
      <td>
        <CellStage post={post} />
      </td>
      <td>
        <CellChannels {...cell} />
      </td>
      <td>
        <CellChoice {...cell} field="formatId" select={FormatSelect} />
      </td>
      <td>
        <CellChoice {...cell} field="responsibleId" select={PersonSelect} />
      </td>
      <td>
        <MissedDeadline
          post={post}
          className="flex items-center gap-1 px-1.5 text-xs font-semibold text-red [&>svg]:size-3.5"
        />
        <HeldMark
          post={post}
          className="flex items-center gap-1 px-1.5 text-xs font-semibold text-stage-ink [&>span]:truncate [&>svg]:size-3.5 [&>svg]:shrink-0 [&>svg]:text-stage"
        />
        {readiness?.isComplete ? (
          <Check role="img" aria-label={readiness.sentence} className="mx-1.5 size-4.5 text-green" />
        ) : (
          <span
            title={readiness?.sentence}
            className={cn("px-1.5 text-xs text-ink-2", post.held ? "line-clamp-1" : "line-clamp-2")}
          >
            {readiness?.sentence}
          </span>
        )}
      </td>
      <td>
        {can("post.write") ? (
          <label className="flex min-h-9 items-center justify-center">
            <input
              type="checkbox"
              aria-label={`${t("fields.districtOnly")}: ${title}`}
              checked={districtOnly}
              onChange={(event) => void save({ districtOnly: event.target.checked })}
              className="size-4.5"
            />
          </label>
        ) : null}
        {!can("post.write") && districtOnly ? (
          <Lock role="img" aria-label={t("fields.districtOnly")} className="mx-auto size-4 text-ink-2" />
        ) : null}
      </td>
    </tr>
  );
});

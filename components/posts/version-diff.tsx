"use client";

import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { canJoin } from "@/components/posts/clash";
import { useFieldLabel } from "@/components/posts/use-field-label";
import { useFieldText } from "@/components/posts/use-field-text";
import { VersionMedia } from "@/components/posts/version-media";
import { WordDiff } from "@/components/posts/word-diff";
import { ErrorState } from "@/components/ui/error-state";
import { orpc } from "@/lib/api/client";
import type { Post, VersionContent } from "@/lib/posts/contract";
import { compareMedia } from "@/lib/posts/rules-compare-media";
import { changedNames, entryOf, type FieldName, flatten, isPlainName } from "@/lib/posts/rules-fields";

type Props = { post: Post; from: number; to: number };

/** What is different between two versions: texts word by word, everything else before and after. */
export function VersionDiff({ post, from, to }: Props) {
  const t = useTranslations("posts.versions");
  const stages = useTranslations("common.stages");
  const label = useFieldLabel();
  const posts = useTranslations("posts.fields");
  const versions = useQueries({
    queries: [from, to].map((number) =>
      orpc.posts.getVersion.queryOptions({
        input: { associationId: post.associationId, postId: post.id, number },
        staleTime: Number.POSITIVE_INFINITY,
      }),
    ),
  });
  const [before, after] = versions.map(({ data }) => data);
  if (versions.some(({ isError }) => isError)) {
    return <ErrorState onRetry={() => void Promise.all(versions.map(({ refetch }) => refetch()))} />;
  }
  if (!before || !after) return <p className="text-sm text-ink-2">{t("loading")}</p>;
  const { stage: stageBefore, ...fieldsBefore } = before;
  const { stage: stageAfter, ...fieldsAfter } = after;
  const media = compareMedia(before, after);
  const changed = changedNames(fieldsBefore, fieldsAfter).filter((name) => entryOf(name)?.name !== "media");
  if (changed.length === 0 && !media.differs && stageBefore === stageAfter) return <p>{t("same")}</p>;
  return (
    <dl className="flex flex-col gap-4">
      {stageBefore === stageAfter ? null : (
        <Changed label={posts("stage")} before={stages(stageBefore)} after={stages(stageAfter)} />
      )}
      {changed.map((field) => (
        <FieldDiff key={field} field={field} label={label(field)} before={before} after={after} />
      ))}
      {media.differs ? (
        <VersionMedia
          before={media.before}
          after={media.after}
          cards={[...before.mediaCards, ...after.mediaCards]}
        />
      ) : null}
    </dl>
  );
}

type FieldProps = { field: FieldName; label: string; before: VersionContent; after: VersionContent };

function FieldDiff({ field, label, before, after }: FieldProps) {
  const text = useFieldText();
  const [a, b] = [text(field, flatten(before)), text(field, flatten(after))];
  const isText = canJoin(field) || !isPlainName(field) || field === "title" || field === "hashtags";
  if (!isText) return <Changed label={label} before={a} after={b} />;
  return (
    <div>
      <dt className="text-sm font-semibold">{label}</dt>
      <dd className="mt-1 rounded-md border border-line bg-surface p-3">
        <WordDiff before={a} after={b} />
      </dd>
    </div>
  );
}

function Changed({ label, before, after }: { label: string; before: string; after: string }) {
  const t = useTranslations("posts.versions");
  return (
    <div>
      <dt className="text-sm font-semibold">{label}</dt>
      <dd className="mt-1 grid gap-x-6 sm:grid-cols-2">
        <span>
          <span className="block text-xs text-ink-2">{t("before")}</span>
          {before || t("empty")}
        </span>
        <span>
          <span className="block text-xs text-ink-2">{t("after")}</span>
          {after || t("empty")}
        </span>
      </dd>
    </div>
  );
}

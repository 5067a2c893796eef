"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChannelPicker } from "@/components/posts/channel-picker";
import { FormatSelect } from "@/components/posts/format-select";
import { PersonSelect } from "@/components/posts/person-select";
import { PlanFields } from "@/components/posts/plan-fields";
import { PlanTrial } from "@/components/posts/plan-trial";
import { PostEffort } from "@/components/posts/post-effort";
import type { SaverView } from "@/components/posts/post-saver";
import { useFormatHint } from "@/components/posts/use-format-hint";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Post } from "@/lib/posts/contract";
import type { FlatFields } from "@/lib/posts/rules-fields";

type Props = {
  post: Post;
  /** The post as it is stored: a day gone by may stay where it is. */
  stored: Post;
  turnedDown: SaverView["turnedDown"];
  onEdit: (changes: FlatFields) => void;
};

/** When, where, in which format and who. */
export function PostFacts({ post, stored, turnedDown, onEdit }: Props) {
  const t = useTranslations("posts");
  const errors = useTranslations("errors");
  const formatHint = useFormatHint();
  const series = useTranslations("series");
  const { slug } = useWorkspace().association;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <PlanFields post={post} storedDay={stored.plannedOn} turnedDown={turnedDown} onEdit={onEdit} />
      <Field
        label={t("fields.formatId")}
        quiet
        hint={formatHint(post.formatId)}
        error={turnedDown.formatId && errors("unknownFormat")}
      >
        {(control) => (
          <FormatSelect {...control} value={post.formatId} onChange={(formatId) => onEdit({ formatId })} />
        )}
      </Field>
      <Field
        label={t("fields.responsibleId")}
        quiet
        error={turnedDown.responsibleId && errors("unknownPerson")}
      >
        {(control) => (
          <PersonSelect
            {...control}
            data-field="responsibleId"
            value={post.responsibleId}
            onChange={(responsibleId) => onEdit({ responsibleId })}
          />
        )}
      </Field>
      <div className="empty:hidden sm:col-span-2">
        <PlanTrial
          postId={post.id}
          plannedOn={post.plannedOn}
          responsibleId={post.responsibleId}
          formatId={post.formatId}
          minutes={post.minutes}
        />
      </div>
      <PostEffort post={post} onEdit={onEdit} />
      <div className="sm:col-span-2" data-field="channelIds" tabIndex={-1}>
        <ChannelPicker value={post.channelIds} onChange={(channelIds) => onEdit({ channelIds })} />
      </div>
      <Switch
        label={t("fields.districtOnly")}
        hint={t("districtOnlyHint")}
        checked={post.districtOnly}
        onChange={(event) => onEdit({ districtOnly: event.target.checked })}
        className="sm:col-span-2"
      />
      {post.series ? (
        <p className="text-sm sm:col-span-2">
          <Link
            href={`/${slug}/series?series=${post.series.id}`}
            className="inline-flex items-center text-petrol underline pointer-coarse:min-h-11"
          >
            {series("ofPost", { name: post.series.name })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

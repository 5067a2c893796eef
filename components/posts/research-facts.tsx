"use client";

import { useTranslations } from "next-intl";
import { EntryCard } from "@/components/posts/entry-card";
import { EntrySection } from "@/components/posts/entry-section";
import type { ResearchProps } from "@/components/posts/research-props";
import { useEntries } from "@/components/posts/use-entries";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { useWorkspace } from "@/components/workspace/workspace";

/** What has to be true before it is published: a checklist that anybody can go on with. */
export function ResearchFacts({ post, onEdit, say }: ResearchProps) {
  const t = useTranslations("posts.research");
  const { myMembershipId, colleagueOf } = useWorkspace();
  const { ids, entryOf, add, set, remove } = useEntries({ name: "facts", entries: post.facts, onEdit, say });
  return (
    <EntrySection
      title={t("facts")}
      empty={t("factsEmpty")}
      adder={t("addFact")}
      maxLength={1_000}
      ids={ids}
      onAdd={(statement) => add({ statement, verifiedById: null })}
    >
      {(id) => {
        const fact = entryOf(id);
        if (!fact) return null;
        const { statement, verifiedById } = fact;
        const name = colleagueOf(verifiedById)?.name ?? "";
        return (
          <EntryCard key={id} title={statement} onRemove={() => remove(id, statement)}>
            <div className="flex items-start gap-3 sm:col-span-2">
              <label className="grid size-6 shrink-0 place-items-center pointer-coarse:size-11">
                <span className="sr-only">{t("verified", { statement })}</span>
                <input
                  type="checkbox"
                  checked={verifiedById !== null}
                  onChange={({ target }) =>
                    set(id, { statement, verifiedById: target.checked ? myMembershipId : null })
                  }
                  className="size-5"
                />
              </label>
              <Field
                label={t("statement")}
                quiet
                className="grow"
                hint={verifiedById ? t("verifiedBy", { name }) : t("open")}
              >
                {(control) => (
                  <Textarea
                    {...control}
                    rows={1}
                    value={statement}
                    maxLength={1_000}
                    // What was verified is the former statement.
                    onChange={({ target }) => set(id, { statement: target.value, verifiedById: null })}
                    className="min-h-10"
                  />
                )}
              </Field>
            </div>
          </EntryCard>
        );
      }}
    </EntrySection>
  );
}

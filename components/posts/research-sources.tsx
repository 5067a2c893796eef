"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { EntryCard } from "@/components/posts/entry-card";
import { EntrySection } from "@/components/posts/entry-section";
import type { ResearchProps } from "@/components/posts/research-props";
import { useEntries } from "@/components/posts/use-entries";
import { buttonStyles } from "@/components/ui/button-styles";
import { DateField } from "@/components/ui/date-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Source } from "@/lib/posts/contract";
import { sourceFrom, webAddress } from "@/lib/posts/rules-research";
import { isDay } from "@/lib/time/days";

/** Where things were found, and when they were last looked at. */
export function ResearchSources({ post, onEdit, say }: ResearchProps) {
  const t = useTranslations("posts.research");
  const { today } = useWorkspace();
  const { ids, entryOf, add, set, remove } = useEntries({
    name: "sources",
    entries: post.sources,
    onEdit,
    say,
  });
  return (
    <EntrySection
      title={t("sources")}
      empty={t("sourcesEmpty")}
      adder={t("addSource")}
      maxLength={2_000}
      ids={ids}
      onAdd={(line) => add(sourceFrom(line, today))}
    >
      {(id) => {
        const source = entryOf(id);
        if (!source) return null;
        const change = (part: Partial<Source>) => set(id, { ...source, ...part });
        return (
          <EntryCard
            key={id}
            title={source.title}
            onRemove={() => remove(id, source.title)}
            links={<OpenLink source={source} />}
          >
            <Field label={t("sourceTitle")} quiet className="sm:col-span-2">
              {(control) => (
                <Input
                  {...control}
                  value={source.title}
                  maxLength={300}
                  onChange={(event) => change({ title: event.target.value })}
                />
              )}
            </Field>
            <Field label={t("sourceAddress")} quiet>
              {(control) => (
                <Input
                  {...control}
                  type="url"
                  value={source.address}
                  maxLength={2_000}
                  onChange={(event) => change({ address: event.target.value })}
                />
              )}
            </Field>
            <DateField
              label={t("seenOn")}
              quiet
              value={source.seenOn ?? ""}
              max={today}
              onChange={({ target }) => change({ seenOn: isDay(target.value) ? target.value : null })}
            />
          </EntryCard>
        );
      }}
    </EntrySection>
  );
}

function OpenLink({ source }: { source: Source }) {
  const t = useTranslations("posts.research");
  const address = webAddress(source.address);
  if (!address) return null;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={t("openSource", { title: source.title || address })}
      className={buttonStyles({ variant: "ghost", shape: "icon" })}
    >
      <ExternalLink aria-hidden />
    </a>
  );
}

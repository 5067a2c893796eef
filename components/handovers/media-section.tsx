"use client";

import { Check, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { SheetSection } from "@/components/handovers/sheet-section";
import { useSheetWords } from "@/components/handovers/use-sheet-words";
import type { Handover, HandoverMedium } from "@/lib/handovers/contract";

/** Where the pictures of these posts come from, what is missing of them, and where the consents lie. */
export function MediaSection({ media }: Pick<Handover, "media">) {
  const t = useTranslations("handovers.media");
  const format = useFormatter();
  if (media.length === 0) return null;
  const open = media.filter(({ missing, people }) => missing.length + people.length > 0);
  const complete = media.filter((medium) => !open.includes(medium));
  const names = complete.map(({ name, credit }) => (credit ? t("withCredit", { name, credit }) : name));
  return (
    <SheetSection title={t("title")}>
      <ul className="flex flex-col gap-2 text-sm print:gap-1">
        {open.map(({ id, name, credit, missing, people, posts }) => (
          <li key={id} className="break-inside-avoid">
            <span className="font-medium wrap-anywhere">{name}</span>{" "}
            <span className="text-ink-2 wrap-anywhere">
              {t("in", { titles: format.list(posts.map(({ title }) => title)) })}
              {credit ? ` · ${t("credit", { credit })}` : null}
            </span>
            {missing.length > 0 ? (
              <span className="block font-medium text-amber-ink">
                <TriangleAlert aria-hidden className="mr-1 inline size-4 align-text-bottom" />
                {format.list(missing.map((key) => t(`missing.${key}`)))}
              </span>
            ) : null}
            {people.map((person) => (
              <Consent key={person.id} person={person} />
            ))}
          </li>
        ))}
      </ul>
      {names.length > 0 ? (
        <p className="mt-1 text-sm wrap-anywhere text-ink-2">
          {t("complete", { names: format.list(names) })}
        </p>
      ) : null}
    </SheetSection>
  );
}

function Consent({ person }: { person: HandoverMedium["people"][number] }) {
  const t = useTranslations("handovers.media");
  const { day } = useSheetWords();
  const { name, state, validUntil, formNote } = person;
  const Icon = state === "fine" ? Check : TriangleAlert;
  const until = validUntil ? day(validUntil) : "";
  const rest = [
    state === "fine" && validUntil ? t("until", { day: until }) : null,
    formNote ? t("place", { place: formNote }) : null,
  ].filter(Boolean);
  return (
    <span className={state === "fine" ? "block" : "block font-medium text-amber-ink"}>
      <Icon aria-hidden className="mr-1 inline size-4 align-text-bottom" />
      {[t(`consent.${state}`, { name, day: until }), ...rest].join(", ")}
    </span>
  );
}

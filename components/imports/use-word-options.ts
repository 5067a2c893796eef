"use client";

import { useLocale, useTranslations } from "next-intl";
import { asProposed, dropped, isChosen } from "@/components/imports/with-word";
import { useWorkspace } from "@/components/workspace/workspace";
import { stages } from "@/db/enums";
import type { Mapping, WordMeaning } from "@/lib/imports/rules-plan";

type Option = { value: string; label: string };

/** What a word of the file can mean, and what it is taken for now. */
export function useWordOptions(word: WordMeaning, mapping: Mapping): { value: string; options: Option[] } {
  const optionsOf = {
    stage: useStages(),
    format: useFormats(),
    channels: useChannels(),
    responsible: usePeople(),
  };
  const chosen = isChosen(mapping, word);
  const t = useTranslations("imports.words");
  const options = optionsOf[word.field](word.meaning);
  const value =
    chosen && word.field === "channels" && word.meaning.length === 0 ? dropped : word.meaning.join(",");
  const isPlain = word.field === "format" || word.field === "responsible";
  if (isPlain) return { value, options: [{ value: asProposed, label: t("toNote") }, ...options] };
  const none = word.field === "stage" ? t("toDefault") : t("toNote");
  const first = { value: asProposed, label: chosen ? t("suggested") : none };
  return { value, options: chosen || word.meaning.length === 0 ? [first, ...options] : options };
}

function useStages(): () => Option[] {
  const t = useTranslations("imports.words");
  const common = useTranslations("common.stages");
  return () =>
    stages.map((stage) => {
      if (stage === "discarded") return { value: stage, label: t("discards", { stage: common(stage) }) };
      const isKept =
        stage === "idea" || stage === "research" || stage === "drafting" || stage === "published";
      return { value: stage, label: isKept ? common(stage) : t("becomesDrafting", { stage: common(stage) }) };
    });
}

function useFormats(): () => Option[] {
  const { association } = useWorkspace();
  const locale = useLocale();
  return () =>
    association.formats.map(({ id, nameDe, nameEn }) => ({
      value: id,
      label: locale === "de" ? nameDe : nameEn,
    }));
}

/** Single channels, all of them, and the combination that the word stands for now. */
function useChannels(): (meaning: string[]) => Option[] {
  const t = useTranslations("imports.words");
  const { association, channelOf } = useWorkspace();
  return (meaning) => {
    const active = association.channels.filter((channel) => channel.active);
    const single = active.map(({ id, name }) => ({ value: id, label: name }));
    const all =
      active.length > 1 ? [{ value: active.map((one) => one.id).join(","), label: t("allChannels") }] : [];
    const known = [...single, ...all, { value: dropped, label: t("drop") }];
    const value = meaning.join(",");
    if (value === "" || known.some((option) => option.value === value)) return known;
    return [{ value, label: meaning.map((id) => channelOf(id)?.name ?? "–").join(" + ") }, ...known];
  };
}

function usePeople(): () => Option[] {
  const { association } = useWorkspace();
  return () =>
    association.colleagues.filter((one) => one.active).map(({ id, name }) => ({ value: id, label: name }));
}

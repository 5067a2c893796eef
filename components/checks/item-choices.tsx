import { useTranslations } from "next-intl";
import { type Option, OptionField } from "@/components/checks/option-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { automaticChecks, checkGroups } from "@/db/enums";
import type { CheckItem } from "@/lib/checks/contract";

type Props = {
  draft: CheckItem;
  items: readonly CheckItem[];
  isNew: boolean;
  onChange: (change: Partial<CheckItem>) => void;
};

/** Who answers a check, when it is asked, what it weighs and what an answer raises. */
export function ItemChoices({ draft, items, isNew, onChange }: Props) {
  const t = useTranslations("checks.item");
  const groups = useTranslations("checks.groups");
  const free = automaticChecks.filter((check) => items.every(({ automatic }) => automatic !== check));
  const isAsked = draft.automatic === null;
  const raising = (["none", "yesB", "yesC", "noB", "noC"] as const).filter(
    (key) => isAsked || !key.startsWith("yes"),
  );
  return (
    <>
      {isNew ? (
        <OptionField
          label={t("kind")}
          value={draft.automatic ?? "people"}
          options={(["people", ...free] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) =>
            onChange({ automatic: kind === "people" ? null : kind, good: "yes", raises: null })
          }
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <OptionField
          label={t("group")}
          value={draft.group}
          options={checkGroups.map((value) => ({ value, label: groups(value) }))}
          onChange={(group) => onChange({ group })}
        />
        <OptionField
          label={t("appliesTo")}
          value={draft.appliesTo}
          options={(["always", "media", "image", "video"] as const).map((value) => ({
            value,
            label: t(`applies.${value}`),
          }))}
          onChange={(appliesTo) => onChange({ appliesTo })}
        />
      </div>
      <RadioGroup
        name="level"
        label={t("level")}
        value={draft.blocking ? "blocking" : "advisory"}
        options={(["blocking", "advisory"] as const).map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
        onChange={({ target }) => onChange({ blocking: target.value === "blocking" })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {isAsked ? (
          <OptionField
            label={t("good")}
            value={draft.good}
            options={(["yes", "no", "any"] as const).map((value) => ({ value, label: t(`goods.${value}`) }))}
            onChange={(good) => onChange({ good })}
          />
        ) : null}
        <OptionField
          label={t("raises")}
          value={draft.raises ? (`${draft.raises.answer}${draft.raises.to}` as const) : "none"}
          options={raising.map((value): Option<typeof value> => ({ value, label: t(`raising.${value}`) }))}
          onChange={(key) => onChange({ raises: raisesOf(key, draft) })}
        />
      </div>
    </>
  );
}

type Raising = "none" | "yesB" | "yesC" | "noB" | "noC";

function raisesOf(key: Raising, { raises }: CheckItem): CheckItem["raises"] {
  if (key === "none") return null;
  return {
    answer: key.startsWith("yes") ? "yes" : "no",
    to: key.endsWith("B") ? "B" : "C",
    reason: raises?.reason ?? { de: "", en: "" },
  };
}

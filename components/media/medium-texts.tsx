"use client";

import { useTranslations } from "next-intl";
import { AltTextField } from "@/components/media/alt-text-field";
import type { MediumSaver } from "@/components/media/use-medium-saver";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { licences } from "@/db/enums";

type Props = { saver: MediumSaver; folders: readonly string[] };

/** What is said about a medium: description, who made it, under which terms, and where it is kept. */
export function MediumTexts({ saver, folders }: Props) {
  const t = useTranslations("media");
  const { shown, edit } = saver;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <AltTextField saver={saver} />
      </div>
      <Field label={t("fields.licence")} quiet hint={t(`licenceHints.${shown.licence}`)}>
        {(control) => (
          <Select
            {...control}
            value={shown.licence}
            onChange={({ target }) => {
              const licence = licences.find((one) => one === target.value);
              if (licence) edit({ licence });
            }}
          >
            {licences.map((licence) => (
              <option key={licence} value={licence}>
                {t(`licences.${licence}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("fields.credit")} quiet hint={t("creditHint")}>
        {(control) => (
          <Input
            {...control}
            maxLength={300}
            value={shown.credit}
            onChange={({ target }) => edit({ credit: target.value })}
          />
        )}
      </Field>
      <Field label={t("fields.licenceDetail")} quiet>
        {(control) => (
          <Input
            {...control}
            maxLength={1_000}
            value={shown.licenceDetail}
            onChange={({ target }) => edit({ licenceDetail: target.value })}
          />
        )}
      </Field>
      <LicenceLink saver={saver} />
      <Field label={t("fields.name")} quiet>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            defaultValue={shown.name}
            key={saver.medium.name}
            onBlur={({ target }) => (target.value.trim() ? edit({ name: target.value.trim() }) : undefined)}
          />
        )}
      </Field>
      <Field label={t("fields.folder")} quiet hint={t("folderHint")}>
        {(control) => (
          <>
            <Input
              {...control}
              list={`${control.id}-folders`}
              maxLength={100}
              value={shown.folder}
              onChange={({ target }) => edit({ folder: target.value })}
            />
            <datalist id={`${control.id}-folders`}>
              {folders.map((folder) => (
                <option key={folder} value={folder} />
              ))}
            </datalist>
          </>
        )}
      </Field>
    </div>
  );
}

/** Saved when it is an address, so that half of one is not refused while it is typed. */
function LicenceLink({ saver }: { saver: MediumSaver }) {
  const t = useTranslations("media");
  const { licenceLink } = saver.medium;
  return (
    <Field label={t("fields.licenceLink")} quiet hint={t("licenceLinkHint")}>
      {(control) => (
        <Input
          {...control}
          key={licenceLink}
          type="url"
          inputMode="url"
          maxLength={1_000}
          defaultValue={licenceLink}
          onChange={({ target }) => {
            const address = target.value.trim();
            if (address === "" || (/^https?:\/\//.test(address) && URL.canParse(address)))
              saver.edit({ licenceLink: address });
          }}
        />
      )}
    </Field>
  );
}

"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LibraryView } from "@/components/media/use-library";
import { Input } from "@/components/ui/input";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";

/** Which library, which words, which folder. */
export function LibraryBar({ view }: { view: LibraryView }) {
  const t = useTranslations("media");
  return (
    <div className="flex flex-wrap items-center gap-2">
      {view.hasState ? (
        <SegmentedControl
          label={t("library")}
          value={view.library}
          options={[
            { value: "own", label: t("own") },
            { value: "state", label: t("state") },
          ]}
          onChange={view.setLibrary}
        />
      ) : null}
      <span className="relative block min-w-48 grow sm:max-w-72">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-2"
        />
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          maxLength={200}
          value={view.typed}
          onChange={({ target }) => view.setTyped(target.value)}
          className="pl-8.5"
        />
      </span>
      {view.folders.length > 0 || view.folder !== null ? (
        <Select
          aria-label={t("fields.folder")}
          value={view.folder ?? "*"}
          onChange={({ target }) => view.setFolder(target.value === "*" ? null : target.value)}
          className="min-w-40"
        >
          <option value="*">{t("allFolders")}</option>
          {view.folders.map((folder) => (
            <option key={folder} value={folder}>
              {folder}
            </option>
          ))}
          <option value="">{t("noFolder")}</option>
        </Select>
      ) : null}
    </div>
  );
}

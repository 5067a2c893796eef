"use client";

import { useTranslations } from "next-intl";
import { FilterSearch } from "@/components/posts/filter-search";
import { useAhead } from "@/components/posts/use-ahead";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Select } from "@/components/ui/select";
import { useWorkspace } from "@/components/workspace/workspace";

type Props = { shown: number; total: number };

/** Words and person to look for, and how much there is. */
export function IdeaFilter({ shown, total }: Props) {
  const t = useTranslations("ideas.filter");
  const posts = useTranslations("posts");
  const { association } = useWorkspace();
  const { filter, setFilter } = usePostFilter();
  const choose = (id: string) => setFilter({ responsibleIds: id ? [id] : [] });
  const [person, setPerson] = useAhead(filter.responsibleIds?.[0] ?? "", choose, Object.is);
  return (
    <div className="grid grid-cols-2 items-center gap-x-3 gap-y-2 md:flex md:flex-wrap print:hidden">
      <FilterSearch />
      <Select
        aria-label={t("person")}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
        className="w-full min-w-0 md:w-56"
      >
        <option value="">{t("everybody")}</option>
        {association.colleagues.map(({ id, name, active }) => (
          <option key={id} value={id}>
            {active ? name : posts("former", { name })}
          </option>
        ))}
      </Select>
      <p role="status" className="figures col-span-2 text-sm text-ink-2">
        {shown < total ? t("beyond", { shown, total }) : t("total", { count: total })}
      </p>
    </div>
  );
}

"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { usePostFilter } from "@/components/posts/use-post-filter";
import { Input } from "@/components/ui/input";

const pause = 300;

/** Search in titles and texts; the address follows when typing pauses. */
export function FilterSearch() {
  const t = useTranslations("posts.filter");
  const { filter, setFilter } = usePostFilter();
  const inAddress = filter.text ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null || typed.trim() === inAddress) return;
    const timer = window.setTimeout(() => setFilter({ text: typed }), pause);
    return () => window.clearTimeout(timer);
  }, [typed, inAddress, setFilter]);
  const leave = () => {
    if (typed !== null) setFilter({ text: typed });
    setTyped(null);
  };
  return (
    <span className="relative block w-full md:w-52">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-2"
      />
      <Input
        type="search"
        aria-label={t("text")}
        placeholder={t("textPlaceholder")}
        maxLength={200}
        value={typed ?? inAddress}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        className="pl-8.5"
      />
    </span>
  );
}

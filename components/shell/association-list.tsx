"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FrameAssociation } from "@/components/shell/frame-association";
import { Input } from "@/components/ui/input";

type Props = { current: string; associations: FrameAssociation[]; onChosen: () => void };

const SEARCH_FROM = 8;

/** All associations of a person as links, with a search once there are many. */
export function AssociationList({ current, associations, onChosen }: Props) {
  const t = useTranslations("shell.associations");
  const [wanted, setWanted] = useState("");
  const found = associations.filter((one) => matches(one, wanted));
  return (
    <>
      {associations.length >= SEARCH_FROM ? (
        <Input
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          aria-label={t("find")}
          placeholder={t("find")}
          className="mb-1.5"
        />
      ) : null}
      <ul className="max-h-80 overflow-y-auto">
        {found.map((one) => (
          <li key={one.slug}>
            <Link
              href={`/${one.slug}`}
              prefetch={false}
              onClick={onChosen}
              aria-current={one.slug === current ? "true" : undefined}
              className="flex min-h-9 items-center gap-2 rounded-md px-2.5 py-1.5 -outline-offset-2 hover:bg-petrol-soft pointer-coarse:min-h-11"
            >
              <span className="min-w-0 grow">
                {one.name}
                {one.region ? <span className="block text-xs text-ink-2">{one.region}</span> : null}
              </span>
              {one.slug === current ? <Check aria-hidden className="size-4.5 shrink-0 text-petrol" /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className={found.length ? "sr-only" : "px-2.5 py-2 text-sm text-ink-2"}>
        {found.length ? "" : t("nothing")}
      </p>
    </>
  );
}

function matches(association: FrameAssociation, wanted: string) {
  const text = `${association.name} ${association.region ?? ""}`.toLocaleLowerCase("de");
  return text.includes(wanted.trim().toLocaleLowerCase("de"));
}

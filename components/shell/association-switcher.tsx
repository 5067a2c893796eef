"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AssociationList } from "@/components/shell/association-list";
import { Crest } from "@/components/shell/crest";
import type { FrameAssociation } from "@/components/shell/frame-association";
import { cn } from "@/components/ui/cn";
import { Popover } from "@/components/ui/popover";

type Props = { association: FrameAssociation; associations: FrameAssociation[]; className?: string };

/** Whose plan is on the screen, and the way to another one for people who work in several. */
export function AssociationSwitcher({ association, associations, className }: Props) {
  const t = useTranslations("shell.associations");
  const [open, setOpen] = useState(false);
  const look = cn(
    "flex w-full items-center gap-2.5 rounded-lg border border-line bg-surface p-2 text-left",
    className,
  );
  if (associations.length < 2) {
    return (
      <div className={look}>
        <Name association={association} />
      </div>
    );
  }
  const trigger = (
    <button
      type="button"
      aria-label={`${t("current", { name: association.name })}. ${t("label")}`}
      className={cn(look, "hover:border-edge")}
    >
      <Name association={association} />
      <ChevronsUpDown aria-hidden className="ml-auto size-4 shrink-0 text-ink-2" />
    </button>
  );
  return (
    <Popover trigger={trigger} label={t("label")} open={open} onOpenChange={setOpen} className="p-1.5">
      <AssociationList
        current={association.slug}
        associations={associations}
        onChosen={() => setOpen(false)}
      />
    </Popover>
  );
}

function Name({ association }: { association: FrameAssociation }) {
  return (
    <>
      <Crest kind={association.kind} name={association.name} />
      <span className="min-w-0">
        <span className="line-clamp-2 text-sm/tight font-semibold hyphens-auto">{association.name}</span>
        {association.region ? (
          <span className="block truncate text-xs text-ink-2">{association.region}</span>
        ) : null}
      </span>
    </>
  );
}

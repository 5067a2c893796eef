"use client";

import { Ellipsis } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type NavItem, navIcons } from "@/components/shell/nav-items";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

/** The places that find no room in the phone's bar, behind its last entry. */
export function MorePlaces({ nav }: { nav: readonly NavItem[] }) {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const isHere = nav.some(({ href }) => path === href || path.startsWith(`${href}/`));
  const waiting = nav.reduce((sum, { count = 0 }) => sum + count, 0);
  const trigger = (
    <button
      type="button"
      aria-current={isHere || undefined}
      className="flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-xs text-ink-2 -outline-offset-2 aria-[current=true]:font-semibold aria-[current=true]:text-petrol"
    >
      <span className="relative">
        <Ellipsis aria-hidden className="size-5.5" />
        {waiting > 0 ? (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-1.5 size-2.5 rounded-full border border-surface bg-amber"
          />
        ) : null}
      </span>
      {t("more")}
      {waiting > 0 ? <span className="sr-only">{t("open", { count: waiting })}</span> : null}
    </button>
  );
  return (
    <Menu trigger={trigger} side="top">
      {nav.map(({ href, label, icon, count }) => (
        <MenuItem key={href} href={href} icon={navIcons[icon]}>
          {label}
          {count ? <span className="sr-only">, {t("open", { count })}</span> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}

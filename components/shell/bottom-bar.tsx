"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { MorePlaces } from "@/components/shell/more-places";
import type { NavItem } from "@/components/shell/nav-items";
import { NavLink } from "@/components/shell/nav-link";

type Props = { nav: NavItem[]; onNew?: () => void };

const bar = [
  "z-30 grid auto-cols-fr grid-flow-col border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]",
  "lg:hidden print:hidden [@media(min-height:26rem)]:sticky [@media(min-height:26rem)]:bottom-0",
].join(" ");

/**
 * The phone's five entries, "Neu" in the middle, and what finds no room behind "Mehr"; sticky, so it can never cover
 * the end of a page.
 */
export function BottomBar({ nav, onNew }: Props) {
  const t = useTranslations("shell.nav");
  const room = onNew ? 4 : 5;
  const places = nav.length > room ? nav.slice(0, room - 1) : nav;
  const rest = nav.slice(places.length);
  const middle = Math.ceil(Math.min(nav.length, room) / 2);
  return (
    <nav aria-label={t("label")} className={bar}>
      {places.slice(0, middle).map((item) => (
        <NavLink key={item.href} item={item} place="bar" />
      ))}
      {onNew ? (
        <button
          type="button"
          onClick={onNew}
          className="flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs text-ink-2 -outline-offset-2"
        >
          <Plus aria-hidden className="size-5.5 rounded-md bg-petrol p-0.5 text-on-petrol" />
          {t("new")}
        </button>
      ) : null}
      {places.slice(middle).map((item) => (
        <NavLink key={item.href} item={item} place="bar" />
      ))}
      {rest.length > 0 ? <MorePlaces nav={rest} /> : null}
    </nav>
  );
}

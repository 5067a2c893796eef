"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type NavItem, navIcons } from "@/components/shell/nav-items";
import { cn } from "@/components/ui/cn";

type Props = { item: NavItem; place: "rail" | "bar" };

const looks = {
  rail: "flex min-h-9.5 items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm hover:bg-line/60 pointer-coarse:min-h-11",
  bar: "flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-center text-xs text-ink-2 -outline-offset-2",
};
const current = {
  rail: "aria-[current=page]:bg-petrol-soft aria-[current=page]:font-semibold aria-[current=page]:text-petrol",
  bar: "aria-[current=page]:font-semibold aria-[current=page]:text-petrol",
};

/** One place of the frame: a line in the rail, an icon over a word in the phone's bar. */
export function NavLink({ item, place }: Props) {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const here = path === item.href || path.startsWith(`${item.href}/`);
  const Icon = navIcons[item.icon];
  return (
    <Link
      href={item.href}
      aria-current={here ? "page" : undefined}
      className={cn(looks[place], current[place])}
    >
      <span className="relative">
        <Icon aria-hidden className={place === "rail" ? "size-4.5" : "size-5.5"} />
        {item.count && place === "bar" ? (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-1.5 size-2.5 rounded-full border border-surface bg-amber"
          />
        ) : null}
      </span>
      {place === "rail" ? item.label : (item.shortLabel ?? item.label)}
      {item.count ? (
        <>
          {place === "rail" ? (
            <span
              aria-hidden
              className="figures ml-auto rounded-full bg-amber-soft px-2 text-xs font-semibold text-amber-ink"
            >
              {item.count}
            </span>
          ) : null}
          <span className="sr-only">{t("open", { count: item.count })}</span>
        </>
      ) : null}
    </Link>
  );
}

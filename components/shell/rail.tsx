"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NavItem } from "@/components/shell/nav-items";
import { NavLink } from "@/components/shell/nav-link";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

type Props = {
  switcher: ReactNode;
  notices: ReactNode;
  account: ReactNode;
  nav: NavItem[];
  onNew?: () => void;
};

/** The frame of a desktop: whose plan, where to, who I am. */
export function Rail({ switcher, notices, account, nav, onNew }: Props) {
  const t = useTranslations("shell.nav");
  return (
    <header className="sticky top-0 z-30 hidden h-dvh flex-col gap-3 overflow-y-auto border-r border-line bg-sunken p-3 pt-4 lg:flex print:hidden">
      {switcher}
      {onNew ? (
        <Button variant="primary" onClick={onNew} aria-keyshortcuts="n" className="w-full">
          <Plus aria-hidden />
          {t("new")}
          <Kbd className="border-on-petrol/40 bg-transparent text-on-petrol">N</Kbd>
        </Button>
      ) : null}
      <nav aria-label={t("label")} className="flex grow flex-col gap-1">
        {nav.map((item) => (
          <NavLink key={item.href} item={item} place="rail" />
        ))}
      </nav>
      <div className="flex flex-col gap-1">
        {notices}
        {account}
      </div>
    </header>
  );
}

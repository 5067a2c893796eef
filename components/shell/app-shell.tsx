"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { AccountMenu, type FrameMe } from "@/components/shell/account-menu";
import { AssociationSwitcher } from "@/components/shell/association-switcher";
import { BottomBar } from "@/components/shell/bottom-bar";
import type { FrameAssociation } from "@/components/shell/frame-association";
import { KeyboardHelp } from "@/components/shell/keyboard-help";
import type { NavItem } from "@/components/shell/nav-items";
import { NoticeBell } from "@/components/shell/notice-bell";
import { Rail } from "@/components/shell/rail";
import type { Preference } from "@/components/shell/remember-preference";
import { SkipLink } from "@/components/shell/skip-link";
import { useShortcut } from "@/components/shell/use-shortcut";

type Props = {
  association: FrameAssociation;
  associations: FrameAssociation[];
  me: FrameMe;
  nav: NavItem[];
  children: ReactNode;
  /** How much the person was told is new, and the way to it. */
  notices: { unread: number; onOpen: () => void };
  onSignOut: () => void;
  /** "Neu" and the key N; left out where nothing can be created. */
  onNew?: () => void;
  /** Called after a theme or language was taken over in this browser, to keep it with the account. */
  onPreference?: (preference: Preference) => void;
};

/** The frame around every page of an association: a rail on desktops, two bars on phones, none in print. */
export function AppShell({ association, associations, me, nav, notices, children, ...does }: Props) {
  const { onNew, onSignOut, onPreference } = does;
  const t = useTranslations("shell");
  const [help, setHelp] = useState(false);
  useShortcut("?", () => setHelp(true));
  useShortcut("n", onNew);
  const places = nav.filter((item) => item.allowed !== false);
  const switcher = <AssociationSwitcher association={association} associations={associations} />;
  const account = { me, onHelp: () => setHelp(true), onSignOut, onPreference };
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
      <SkipLink>{t("skip")}</SkipLink>
      <Rail
        switcher={switcher}
        notices={<NoticeBell {...notices} place="rail" />}
        account={<AccountMenu {...account} place="rail" />}
        nav={places}
        onNew={onNew}
      />
      <header className="flex items-center gap-2 px-4 pt-[max(0.75rem,env(safe-area-inset-top))] lg:hidden print:hidden">
        <div className="min-w-0 grow">{switcher}</div>
        <NoticeBell {...notices} place="bar" />
        <AccountMenu {...account} place="bar" />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="min-w-0 grow px-4 py-4 outline-none lg:px-6 lg:py-5 print:p-0"
      >
        {children}
      </main>
      <BottomBar nav={places} onNew={onNew} />
      <KeyboardHelp open={help} onOpenChange={setHelp} writes={onNew !== undefined} />
    </div>
  );
}

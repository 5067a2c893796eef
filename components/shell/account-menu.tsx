"use client";

import { ChevronUp, Keyboard, LogOut, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { PreferenceItems } from "@/components/shell/preference-items";
import type { Preference } from "@/components/shell/remember-preference";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuSeparator } from "@/components/ui/menu-item";

export type FrameMe = { name: string; email?: string };

type Props = {
  me: FrameMe;
  place: "rail" | "bar";
  onHelp: () => void;
  onSignOut: () => void;
  onPreference?: (preference: Preference) => void;
};

/** Everything about the person at the screen, behind their initials. */
export function AccountMenu({ me, place, onHelp, onSignOut, onPreference }: Props) {
  const t = useTranslations("shell.account");
  const inRail = place === "rail";
  const trigger = (
    <button
      type="button"
      aria-label={t("menu", { name: me.name })}
      className={cn(
        buttonStyles({ variant: "ghost" }),
        inRail
          ? "w-full justify-start px-2 text-left hover:bg-line/60"
          : "rounded-full p-0.5 pointer-coarse:min-w-11",
      )}
    >
      <AvatarInitials name={me.name} />
      {inRail ? (
        <>
          <span className="min-w-0 grow leading-tight wrap-anywhere">{me.name}</span>
          <ChevronUp aria-hidden className="text-ink-2" />
        </>
      ) : null}
    </button>
  );
  return (
    <Menu
      trigger={trigger}
      align={inRail ? "start" : "end"}
      side={inRail ? "top" : "bottom"}
      className="min-w-60"
    >
      <div className="px-2.5 pt-1 pb-2">
        <div className="font-semibold">{me.name}</div>
        {me.email ? <div className="text-xs break-all text-ink-2">{me.email}</div> : null}
      </div>
      <MenuItem icon={UserRound} href="/account">
        {t("settings")}
      </MenuItem>
      <MenuItem icon={Keyboard} onSelect={onHelp} hint={<Kbd>?</Kbd>}>
        {t("keyboard")}
      </MenuItem>
      <MenuSeparator />
      <PreferenceItems onPreference={onPreference} />
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={onSignOut}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

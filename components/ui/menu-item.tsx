"use client";

import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { overlayStyles } from "@/components/ui/overlay-styles";

type Props = {
  children: ReactNode;
  icon?: LucideIcon;
  /** Shown at the end of the line: a key or a short remark. */
  hint?: ReactNode;
  tone?: "plain" | "danger";
  disabled?: boolean;
} & ({ onSelect: () => void; href?: undefined } | { href: string; onSelect?: undefined });

/** One line of a Menu: an action (`onSelect`) or a place (`href`). */
export function MenuItem({ children, icon: Icon, hint, tone = "plain", disabled, href, onSelect }: Props) {
  const look = cn(overlayStyles.item, tone === "danger" && "text-red");
  const line = (
    <>
      {Icon ? <Icon aria-hidden /> : null}
      <span className="grow">{children}</span>
      {hint}
    </>
  );
  if (href !== undefined) {
    return (
      <Radix.Item asChild disabled={disabled}>
        <Link href={href} className={look}>
          {line}
        </Link>
      </Radix.Item>
    );
  }
  return (
    <Radix.Item disabled={disabled} onSelect={onSelect} className={look}>
      {line}
    </Radix.Item>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="mx-1 my-1.5 h-px bg-line" />;
}

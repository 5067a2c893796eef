"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { useWorkspace } from "@/components/workspace/workspace";

/** What the control of an open cell is given. */
export type CellControl = {
  value: string;
  "aria-label": string;
  "aria-invalid": true | undefined;
  "aria-busy": true | undefined;
  autoFocus: true;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onValue: (value: string) => void;
};

type Props = {
  /** The column's name. */
  label: string;
  value: string;
  /** The value in words; `children` is how it looks. */
  text: string;
  children: ReactNode;
  control: (control: CellControl) => ReactNode;
  onSave: (value: string) => Promise<string | null>;
};

/**
 * A cell that turns into its control with Enter, F2 or a press, saves when it is left or with Enter, and gives up
 * with Esc. A refused value stays in the open cell beside the reason.
 */
export function EditCell({ label, value, text, children, control, onSave }: Props) {
  const t = useTranslations("posts.list");
  const { can } = useWorkspace();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cell = useRef<HTMLDivElement>(null);
  const close = () => {
    const keepsFocus = cell.current?.contains(document.activeElement);
    setTyped(null);
    setError(null);
    if (keepsFocus) requestAnimationFrame(() => button.current?.focus());
  };
  const save = async () => {
    if (typed === null || saving) return;
    if (typed === value) return close();
    setSaving(true);
    const refused = await onSave(typed);
    setSaving(false);
    if (refused) setError(refused);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key === "Enter") {
      event.preventDefault();
      void save();
    }
  };
  if (!can("post.write")) return <div className="px-1.5">{children}</div>;
  if (typed === null) {
    return (
      <button
        ref={button}
        type="button"
        aria-label={t("editCell", { field: label, value: text })}
        onClick={() => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === "F2") setTyped(value);
        }}
        className="flex min-h-9 w-full items-center rounded-md border border-transparent px-1.5 text-left hover:border-line-2 focus-visible:outline-offset-0"
      >
        {children}
      </button>
    );
  }
  return (
    <div ref={cell} className={cn("relative z-1", saving && "opacity-70")}>
      {control({
        value: typed,
        "aria-label": label,
        "aria-invalid": error ? true : undefined,
        "aria-busy": saving || undefined,
        autoFocus: true,
        onBlur: () => void save(),
        onKeyDown,
        onValue: setTyped,
      })}
      {error ? (
        <p
          role="alert"
          className="absolute top-full left-0 z-10 mt-1 w-60 rounded-md border border-red bg-raised p-2 text-xs text-red shadow-overlay"
        >
          {error}
        </p>
      ) : null}
    </div>
  );
}

import { cva } from "class-variance-authority";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = {
  tone: "info" | "warn" | "danger" | "success";
  children: ReactNode;
  title?: string;
  actions?: ReactNode;
  /** `alert` speaks at once, `status` when there is a pause. */
  role?: "alert" | "status";
  className?: string;
};

const icons = { info: Info, warn: TriangleAlert, danger: CircleAlert, success: CircleCheck };
const calloutStyles = cva("flex gap-3 rounded-lg border p-3.5 text-sm", {
  variants: {
    tone: {
      info: "border-petrol/40 bg-petrol-soft [&>svg]:text-petrol",
      warn: "border-amber bg-amber-soft [&>svg]:text-amber-ink",
      danger: "border-red bg-red-soft [&>svg]:text-red",
      success: "border-green/60 bg-green-soft [&>svg]:text-green-ink",
    },
  },
});

/** A remark that belongs to this place and stays; what passes is a notice. */
export function Callout({ tone, title, children, actions, role, className }: Props) {
  const t = useTranslations("common.callout");
  const Icon = icons[tone];
  return (
    <div role={role} className={cn(calloutStyles({ tone }), className)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 grow">
        {title ? <p className="font-semibold">{title}</p> : <span className="sr-only">{t(tone)}: </span>}
        <div>{children}</div>
        {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}

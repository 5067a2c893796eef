import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = {
  title: string;
  /** What this place is for, in a sentence or two. */
  text: ReactNode;
  icon?: LucideIcon;
  /** The first step, as a button or link. */
  action?: ReactNode;
  className?: string;
};

export function EmptyState({ icon: Icon, title, text, action, className }: Props) {
  return (
    <div
      className={cn(
        "flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-2 px-6 py-10 text-center",
        className,
      )}
    >
      {Icon ? (
        <span className="mb-1 grid size-12 place-items-center rounded-full bg-petrol-soft text-petrol">
          <Icon aria-hidden className="size-6" />
        </span>
      ) : null}
      <h2 className="text-lg">{title}</h2>
      <div className="max-w-prose text-sm text-balance text-ink-2">{text}</div>
      {action ? <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}

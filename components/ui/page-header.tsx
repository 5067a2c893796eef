import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type Props = {
  title: ReactNode;
  /** One line under the title, such as "KW 48 · Mo 23.11. bis So 29.11.". */
  description?: ReactNode;
  /** What belongs right beside the title, such as the steps to the next period. */
  aside?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

/** The one h1 of a page and what can be done with the page as a whole. */
export function PageHeader({ title, description, aside, actions, className }: Props) {
  return (
    <header className={cn("mb-4 flex flex-wrap items-center gap-x-3 gap-y-2", className)}>
      <div className="min-w-0">
        <h1 className="text-xl hyphens-auto">{title}</h1>
        {description ? <p className="text-sm text-ink-2">{description}</p> : null}
      </div>
      {aside}
      {actions ? (
        <div className="ml-auto flex max-w-full min-w-0 flex-wrap items-center justify-end gap-2 max-sm:grow print:hidden">
          {actions}
        </div>
      ) : null}
    </header>
  );
}

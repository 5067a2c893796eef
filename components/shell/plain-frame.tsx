import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";

/** The frame of pages without an association: sign-in, set-up, a page that is not there. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-lg flex-col gap-5 px-4 py-8 sm:justify-center sm:py-12">
      <header>
        <Brand />
      </header>
      <main id="content" className="rounded-lg border border-line bg-surface p-5 sm:p-7">
        {children}
      </main>
    </div>
  );
}

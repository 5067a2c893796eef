"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PastImportLine } from "@/components/imports/past-import-line";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

/** What was imported before, newest first, each to be taken back as a whole. */
export function PastImports() {
  const t = useTranslations("imports.past");
  const { association } = useWorkspace();
  const why = useRefusalText();
  const list = useQuery(orpc.imports.listImports.queryOptions({ input: { associationId: association.id } }));
  const lines = list.data?.imports ?? [];
  return (
    <section aria-labelledby="past-imports" className="mt-8">
      <h2 id="past-imports" className="mb-3 text-base">
        {t("heading")}
      </h2>
      {list.isPending ? <Skeleton className="h-20" /> : null}
      {list.error && !list.data ? (
        <ErrorState text={t("failed")} next={why(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data && lines.length === 0 ? (
        <p className="max-w-prose text-sm text-ink-2">{t("empty")}</p>
      ) : null}
      {lines.length > 0 ? (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {lines.map((line) => (
            <PastImportLine key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

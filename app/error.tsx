"use client";

import { errorReference } from "@/components/ui/error-reference";
import { ErrorState } from "@/components/ui/error-state";

type Props = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <main id="content" className="mx-auto w-full max-w-2xl px-4 py-10">
      <ErrorState heading="h1" reference={errorReference(error)} onRetry={retry} />
    </main>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import { orpc } from "@/lib/api/client";

type Props = {
  importId: string;
  file: string;
  added: number;
  label: string;
  /** The id of the sentence that says why it cannot be undone. */
  blockedBy?: string;
  onUndone?: () => void;
};

/** Takes a whole import back, after asking once. */
export function UndoImportButton({ importId, file, added, label, blockedBy, onUndone }: Props) {
  const t = useTranslations("imports.undo");
  const { association } = useWorkspace();
  const notify = useNotify();
  const why = useRefusalText();
  const [asking, setAsking] = useState(false);
  const undo = useMutation({
    ...orpc.imports.undoImport.mutationOptions(),
    meta: { touches: ["imports", "posts", "calendar", "weeks"] },
    onSuccess: ({ removed }) => {
      notify(t("done", { count: removed, file }));
      onUndone?.();
    },
    onError: (error) => notify(t("failed"), { tone: "error", description: why(error) }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button
        disabled={blockedBy !== undefined}
        aria-describedby={blockedBy}
        aria-label={label === t("button") ? t("named", { file }) : undefined}
        onClick={() => setAsking(true)}
      >
        <Undo2 aria-hidden />
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("title")}
        text={t("text", { count: added, file })}
        confirmLabel={t("confirm")}
        tone="danger"
        pending={undo.isPending}
        onConfirm={() => undo.mutate({ associationId: association.id, importId })}
      />
    </>
  );
}

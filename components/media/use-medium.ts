"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { v7 } from "uuid";
import { type Say, useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { orpc } from "@/lib/api/client";
import type { Noun } from "@/lib/api/query-client";
import type { MediaCard, MediaPerson, PersonFields } from "@/lib/media/contract";

const meta: { touches: readonly Noun[] } = { touches: ["media", "posts", "calendar", "weeks"] };

/** What can be done with a medium as a whole and with the people on it; each says what came of it. */
export function useMedium(medium: MediaCard, say: Say) {
  /** What is deleted takes its sheet with it, so that is said in the corner of the page. */
  const corner = useNotify();
  const t = useTranslations("media");
  const why = useRefusalText();
  const place = { associationId: medium.associationId, mediaId: medium.id };
  const deleting = useMutation(orpc.media.deleteMedia.mutationOptions({ meta }));
  const restoring = useMutation(orpc.media.restoreMedia.mutationOptions({ meta }));
  const replacing = useMutation(orpc.media.replaceMediaFile.mutationOptions({ meta }));
  const saving = useMutation(orpc.media.saveMediaPerson.mutationOptions({ meta }));
  const removing = useMutation(orpc.media.removeMediaPerson.mutationOptions({ meta }));
  const withdrawing = useMutation(orpc.media.withdrawConsent.mutationOptions({ meta }));
  const attempt = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      say(t("failed"), { tone: "error", about: medium.id, description: why(error) });
      return null;
    }
  };
  return {
    remove: async (): Promise<boolean> => {
      const done = await attempt(deleting.mutateAsync({ ...place, expectedRevision: medium.revision }));
      if (!done) return false;
      const undo = () => void attempt(restoring.mutateAsync({ ...place, expectedRevision: done.revision }));
      corner(t("deleted", { name: medium.name }), { about: medium.id, undo });
      return true;
    },
    replace: async (file: File) => {
      const input = { ...place, file, expectedRevision: medium.revision };
      if (await attempt(replacing.mutateAsync(input))) say(t("replaced"), { about: medium.id });
    },
    isReplacing: replacing.isPending,
    /** @returns the sentence of a refusal, null when it was saved */
    savePerson: async (person: MediaPerson | null, fields: PersonFields): Promise<string | null> => {
      const personId = person?.id ?? v7();
      const expectedRevision = person?.revision ?? 0;
      try {
        await saving.mutateAsync({ ...place, personId, expectedRevision, ...fields });
        return null;
      } catch (error) {
        return why(error);
      }
    },
    removePerson: async (person: MediaPerson) => {
      const personId = person.id;
      if (!(await attempt(removing.mutateAsync({ ...place, personId })))) return;
      const { id: _, withdrawnAt, revision, guardians, formNote, ...rest } = person;
      const fields = { ...rest, guardians: guardians ?? "", formNote: formNote ?? "" };
      const back = () => attempt(saving.mutateAsync({ ...place, personId, expectedRevision: 0, ...fields }));
      // A withdrawal cannot be undone this way: who is entered anew has agreed.
      const undo = withdrawnAt === null ? () => void back() : undefined;
      say(t("people.removed", { name: person.name }), { about: medium.id, undo });
    },
    withdraw: (person: MediaPerson) => attempt(withdrawing.mutateAsync({ ...place, personId: person.id })),
  };
}

export type MediumActions = ReturnType<typeof useMedium>;

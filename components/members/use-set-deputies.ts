"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePatchTeam } from "@/components/members/use-team";
import { announce } from "@/components/ui/announce";
import { useNotify } from "@/components/ui/use-notify";
import { useRefusalText } from "@/components/ui/use-refusal-text";
import { useWorkspace } from "@/components/workspace/workspace";
import type { Duty } from "@/db/enums";
import { orpc } from "@/lib/api/client";
import type { Member } from "@/lib/members/contract";

type Input = { member: Member; team: readonly Member[]; duty: Duty };

/**
 * The order of deputies as it will stand: what is on its way to the server shows at once, and goes back with the
 * reason when it is refused. The new order is spoken.
 */
export function useSetDeputies({ member, team, duty }: Input) {
  const t = useTranslations("members.deputies");
  const { association } = useWorkspace();
  const patch = usePatchTeam();
  const notify = useNotify();
  const why = useRefusalText();
  const write = useMutation(
    orpc.members.setDeputies.mutationOptions({
      meta: { touches: ["members", "associations"] },
      onSuccess: (after) => patch(after),
      onError: (error) => notify(why(error), { tone: "error" }),
    }),
  );
  const stored = member.deputies.find((order) => order.duty === duty)?.deputyIds ?? [];
  const ids = write.isPending ? write.variables.deputyIds : stored;
  const set = (deputyIds: string[]) => {
    if (write.isPending) return;
    const names = deputyIds.map((id) => team.find((one) => one.id === id)?.name ?? "").join(", ");
    announce(t("said", { name: member.name, names, count: deputyIds.length }));
    const { id: memberId, revision: expectedRevision } = member;
    write.mutate({ associationId: association.id, memberId, expectedRevision, duty, deputyIds });
  };
  return { ids, set };
}

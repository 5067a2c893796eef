"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Role } from "@/db/enums";
import type { AuditEntry } from "@/lib/audit/contract";

/**
 * An entry as a sentence, such as "Merle Brinkhus hat freigegeben: „Laternenfest“.", and what else is known of it. Where
 * the post itself is on the screen, its title is left out.
 */
export function useAuditText(onPost: boolean): (entry: AuditEntry) => { sentence: string; note: string } {
  const sentence = useSentence(onPost);
  const note = useNote();
  return (entry) => ({ sentence: sentence(entry), note: note(entry) });
}

function useSentence(onPost: boolean): (entry: AuditEntry) => string {
  const t = useTranslations("audit");
  const roleName = useTranslations("common.roles");
  const format = useFormatter();
  const rolesOf = (roles: readonly Role[]) =>
    roles.length === 0 ? t("noRoles") : format.list(roles.map((role) => roleName(role)));
  return (entry) => {
    const { kind, personName, byProduct } = entry;
    const person = byProduct ? t("product") : (personName ?? t("formerFirst"));
    const member = entry.subjectName ?? t("formerFirst");
    const [before, after] = [rolesOf(entry.rolesBefore), rolesOf(entry.rolesAfter)];
    const { postTitle, invitedBy, riskBefore, riskClass } = entry;
    const named = postTitle === null ? t("noPost") : t("post", { title: postTitle });
    const post = onPost ? "" : named;
    switch (kind) {
      case "associations.districtCreated":
        return t(`sentences.${kind}`, { person, district: entry.subjectName ?? "" });
      case "coverage.helpAgreed":
      case "coverage.helpEnded":
        return t(`sentences.${kind}`, { person, helper: entry.subjectName ?? t("otherAssociation") });
      case "members.joined":
        return invitedBy === null
          ? t(`sentences.${kind}.alone`, { member, after })
          : t(`sentences.${kind}.invited`, { member, after, inviter: invitedBy.name ?? t("former") });
      case "members.rolesChanged":
        return t(`sentences.${kind}`, { person, member, before, after });
      case "members.ended":
        return t(`sentences.${kind}`, { person, member, before });
      case "members.deputiesSet": {
        const names = entry.deputyNames.map((name) => name ?? t("former"));
        const list = names.length === 0 ? t("nobody") : format.list(names);
        return t(`sentences.${kind}.${entry.duty ?? "editing"}`, { person, member, names: list });
      }
      case "approvals.decided":
        return t(`sentences.${kind}.${entry.decision ?? "unknown"}`, { person, post });
      case "checks.raised":
      case "checks.lowered":
        return riskBefore === null || riskClass === null
          ? t("sentences.checks.changed", { person, post })
          : t(`sentences.${kind}`, { person, post, before: riskBefore, after: riskClass });
      case "approvals.requested":
      case "approvals.changesTaken":
      case "approvals.changesLeft":
      case "approvals.urgent":
      case "approvals.withdrawn":
      case "approvals.resumed":
      case "approvals.reopened":
      case "approvals.corrected":
        return t(`sentences.${kind}`, { person, post });
      case "associations.created":
      case "approvals.rulesChanged":
      case "other":
        return t(`sentences.${kind}`, { person });
    }
  };
}

function useNote(): (entry: AuditEntry) => string {
  const t = useTranslations("audit.notes");
  const former = useTranslations("audit")("former");
  return ({ riskClass, riskBefore, step, role, onBehalf }) =>
    [
      riskClass === null || riskBefore !== null ? "" : t("risk", { risk: riskClass }),
      step === null ? "" : t(`steps.${step}`),
      role === null ? "" : t(`roles.${role}`),
      onBehalf === null ? "" : t("onBehalf", { name: onBehalf.name ?? former }),
    ]
      .filter(Boolean)
      .join(" · ");
}

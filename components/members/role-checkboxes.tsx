"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import type { AssociationKind, Role } from "@/db/enums";
import { fittingRoles } from "@/lib/members/rules";

type Props = {
  kind: AssociationKind;
  legend: string;
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string;
  /** Says under each role what it may do. */
  explained?: boolean;
  className?: string;
};

/** The roles of one person, in the fixed order of the association's roles. */
export function RoleCheckboxes({ kind, legend, value, onChange, error, explained, className }: Props) {
  const t = useTranslations();
  const errorId = useId();
  const toggle = (role: Role, on: boolean) =>
    onChange(fittingRoles(kind).filter((one) => (one === role ? on : value.includes(one))));
  return (
    <fieldset aria-describedby={error ? errorId : undefined} className={className}>
      <legend className={cn("text-sm font-medium", !explained && "sr-only")}>{legend}</legend>
      <div className={explained ? "mt-1 flex flex-col gap-1" : "flex flex-wrap gap-x-4"}>
        {fittingRoles(kind).map((role) => (
          <Checkbox
            key={role}
            label={t(`common.roles.${role}`)}
            hint={explained ? t(`members.roleHints.${role}`) : undefined}
            checked={value.includes(role)}
            onChange={(event) => toggle(role, event.target.checked)}
          />
        ))}
      </div>
      {error ? (
        <p id={errorId} className="mt-1 text-sm text-red">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";

export type FieldControl = {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type Props = {
  label: string;
  children: (control: FieldControl) => ReactNode;
  hint?: ReactNode;
  error?: string;
  /** What is not required is marked "freiwillig" unless `quiet`. */
  required?: boolean;
  quiet?: boolean;
  className?: string;
};

/** Label, hint and error of one control; spread the given props onto the control. */
export function Field({ label, hint, error, required, quiet, className, children }: Props) {
  const id = useId();
  const t = useTranslations("common.field");
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {required || quiet ? null : <span className="ml-1.5 font-normal text-ink-2">({t("optional")})</span>}
      </label>
      {children({
        id,
        required,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {hint ? (
        <div id={`${id}-hint`} className="text-xs text-ink-2">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-red">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

import { type ComponentProps, useId } from "react";
import { cn } from "@/components/ui/cn";

type Props = Omit<ComponentProps<"input">, "type" | "role"> & {
  label: string;
  hint?: string;
  /** The label is read out only, where a heading above says it to the eye. */
  quiet?: boolean;
};

const track = [
  "relative mt-px h-6 w-10 shrink-0 appearance-none rounded-full border border-edge bg-sunken",
  "transition-colors duration-100 checked:border-petrol checked:bg-petrol",
  "before:absolute before:top-0.5 before:left-0.5 before:size-4.5 before:rounded-full before:bg-edge",
  "before:transition-transform before:duration-100 checked:before:translate-x-4 checked:before:bg-on-petrol",
  "forced-colors:before:border forced-colors:checked:before:bg-[Highlight]",
].join(" ");

/** The browser itself tells the state of a checkbox, also when it is called a switch. */
const semantics = { type: "checkbox", role: "switch" };

/** For something that takes effect at once; a choice that is saved later is a checkbox. */
export function Switch({ label, hint, quiet, className, ...rest }: Props) {
  const hintId = useId();
  return (
    <label className={cn("flex items-start gap-3 py-1 text-sm pointer-coarse:min-h-11", className)}>
      <input {...semantics} aria-describedby={hint ? hintId : undefined} {...rest} className={track} />
      <span className={quiet ? "sr-only" : "pt-0.5"}>
        {label}
        {hint ? (
          <span id={hintId} className="block text-xs text-ink-2">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

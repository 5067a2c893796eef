import { cn } from "@/components/ui/cn";
import type { AssociationKind } from "@/db/enums";

type Props = { kind: AssociationKind; name: string; className?: string };

/** The small mark of an association: "CE" for Kreisverband Celle, "LV" for the state. */
export function Crest({ kind, name, className }: Props) {
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-8 shrink-0 place-items-center rounded-md border border-transparent bg-petrol text-sm font-bold text-on-petrol",
        className,
      )}
    >
      {kind === "state" ? "LV" : crestLetters(name)}
    </span>
  );
}

/** The first two letters of the place in a district's name. */
export function crestLetters(name: string) {
  const place = name.replace(/^(Kreisverband|KV)\s+/i, "");
  return (place.match(/\p{L}/gu) ?? []).slice(0, 2).join("").toLocaleUpperCase("de");
}

import { stageIcons } from "@/components/posts/stage-icons";
import { stages } from "@/db/enums";

/** The stage icons once per page; dense cards draw them with `<use href={stageSymbol(stage)}>`. */
export function StageSymbols() {
  return (
    <svg aria-hidden className="absolute size-0">
      {stages.map((stage) => {
        const Icon = stageIcons[stage];
        return (
          <symbol key={stage} id={`stage-${stage}`} viewBox="0 0 24 24">
            <Icon />
          </symbol>
        );
      })}
    </svg>
  );
}

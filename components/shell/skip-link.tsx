import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { JumpLink } from "@/components/ui/jump-link";

/** First in the page: past the frame straight to what the page is about. */
export function SkipLink({ children }: { children: string }) {
  return (
    <JumpLink
      to="content"
      className={cn(
        buttonStyles({ variant: "primary" }),
        "skip-link z-50 focus:fixed focus:top-2 focus:left-2",
      )}
    >
      {children}
    </JumpLink>
  );
}

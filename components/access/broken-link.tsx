import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** Instead of a form that could only fail: the link of a mail came in cut off, or is used up. */
export function BrokenLink({ fault }: { fault: "cutOff" | "usedUp" }) {
  const t = useTranslations("access.broken");
  return (
    <>
      <h1 className="text-xl">{t(`${fault}.title`)}</h1>
      <Callout
        tone="warn"
        className="mt-4"
        actions={<LinkButton href="/forgotten-password">{t("again")}</LinkButton>}
      >
        {t(`${fault}.text`)}
      </Callout>
    </>
  );
}

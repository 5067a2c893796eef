import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** Instead of a case: the link of a mail came in cut off, decides nothing any more, or could not be checked. */
export function LinkBroken({ fault }: { fault: "cutOff" | "broken" }) {
  const t = useTranslations("approvals.decide.link");
  return (
    <>
      <h1 className="text-xl">{t(`${fault}Title`)}</h1>
      <Callout tone="warn" className="mt-4" actions={<LinkButton href="/sign-in">{t("signIn")}</LinkButton>}>
        {t(`${fault}Text`)}
      </Callout>
    </>
  );
}

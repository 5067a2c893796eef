import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** Instead of a question: the link of a mail came in cut off, or there is nothing left to answer. */
export function StandInBroken({ fault }: { fault: "cutOff" | "broken" }) {
  const t = useTranslations("absences.link");
  return (
    <>
      <h1 className="text-xl">{t(`${fault}Title`)}</h1>
      <Callout tone="warn" className="mt-4" actions={<LinkButton href="/sign-in">{t("signIn")}</LinkButton>}>
        {t(`${fault}Text`)}
      </Callout>
    </>
  );
}

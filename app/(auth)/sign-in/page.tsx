import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/access/sign-in-form";
import { Callout } from "@/components/ui/callout";
import { normaliseEmail, ownPath } from "@/lib/access/rules";
import { serverClient } from "@/lib/api/server/prefetch";
import { currentRequest } from "@/lib/api/server/request";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { to, said, email } = await searchParams;
  const target = ownPath(to);
  if ((await currentRequest()).me) redirect(target);
  const setup = await (await serverClient()).access.getSetup();
  if (setup.empty) redirect("/setup");
  const t = await getTranslations("access.signIn");
  const known = typeof email === "string" ? (normaliseEmail(email) ?? "") : "";
  return (
    <>
      <h1 className="text-xl">{t("title")}</h1>
      <p className="mt-1 mb-5 text-sm text-ink-2">{t("intro")}</p>
      {said === "ended" || said === "changed" ? (
        <Callout tone="success" role="status" className="mb-5">
          {t(said)}
        </Callout>
      ) : null}
      <SignInForm to={target} email={known} setup={setup} />
    </>
  );
}

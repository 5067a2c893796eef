import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AcceptForm } from "@/components/access/accept-form";
import { JoinForm } from "@/components/access/join-form";
import { SignOutButton } from "@/components/access/sign-out-button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { serverClient } from "@/lib/api/server/prefetch";
import { currentRequest } from "@/lib/api/server/request";
import { unlessRefused } from "@/lib/api/server/unless-refused";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.invitation");
  return { title: t("title") };
}

/** Opening it changes nothing: the invitation is accepted with a button. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations();
  const look = await unlessRefused((await serverClient()).access.getInvitation({ token }));
  if (!look) return <Invalid />;
  const { me } = await currentRequest();
  const back = new URLSearchParams({ to: `/invitation/${token}`, email: look.email });
  return (
    <>
      <h1 className="text-xl">{t("access.invitation.title")}</h1>
      <p className="mt-1 mb-4">{t("access.invitation.text", { association: look.associationName })}</p>
      <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-2">{t("access.invitation.for")}</dt>
        <dd className="break-all">{look.email}</dd>
        <dt className="text-ink-2">{t("access.invitation.roles")}</dt>
        <dd>{look.roles.map((role) => t(`common.roles.${role}`)).join(", ")}</dd>
      </dl>
      {look.hasAccount ? <p className="mb-4 text-sm">{t("access.invitation.hasAccount")}</p> : null}
      {look.hasAccount && me && me.email !== look.email ? (
        <Callout tone="warn" actions={<SignOutButton to={`/sign-in?${back}`} />}>
          {t("access.invitation.otherAccount", { email: me.email, invited: look.email })}
        </Callout>
      ) : null}
      {look.hasAccount && me?.email === look.email ? <JoinForm token={token} /> : null}
      {look.hasAccount && !me ? (
        <LinkButton href={`/sign-in?${back}`} variant="primary" size="lg">
          {t("access.invitation.signIn")}
        </LinkButton>
      ) : null}
      {look.hasAccount ? null : <AcceptForm token={token} email={look.email} name={look.name} />}
    </>
  );
}

async function Invalid() {
  const t = await getTranslations("access");
  return (
    <>
      <h1 className="mb-4 text-xl">{t("invitation.invalidTitle")}</h1>
      <Callout tone="warn" actions={<LinkButton href="/sign-in">{t("invitation.toSignIn")}</LinkButton>}>
        {t("reasons.linkInvalid")} {t("invitation.invalidNext")}
      </Callout>
    </>
  );
}

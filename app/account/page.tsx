import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountForm } from "@/components/access/account-form";
import { EndSessionsButton } from "@/components/access/end-sessions-button";
import { PasswordForm } from "@/components/access/password-form";
import { SignOutButton } from "@/components/access/sign-out-button";
import { NoticeSettings } from "@/components/notices/notice-settings";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Callout } from "@/components/ui/callout";
import type { NoticeKind } from "@/db/enums";
import type { MeDto } from "@/lib/access/contract";
import { serverClient } from "@/lib/api/server/prefetch";
import { currentRequest } from "@/lib/api/server/request";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  if (!(await currentRequest()).me) redirect("/sign-in?to=/account");
  const client = await serverClient();
  const [me, settings] = await Promise.all([client.access.getMe(), client.notices.getNoticeSettings()]);
  const t = await getTranslations();
  return (
    <PlainFrame>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-xl">{t("access.account.title")}</h1>
        <SignOutButton to="/sign-in" />
      </div>
      {me.memberships.length === 0 ? (
        <Callout tone="info">{t("access.account.noAssociations")}</Callout>
      ) : (
        <Link href="/" className="py-1 text-sm underline">
          {t("access.account.home")}
        </Link>
      )}
      <Part title={t("access.account.person")}>
        <AccountForm me={me} />
      </Part>
      <Part title={t("access.account.associations")}>
        <ul className="flex flex-col gap-2 text-sm">
          {me.memberships.map(({ id, name, roles }) => (
            <li key={id}>
              <span className="block font-medium">{name}</span>
              <span className="text-ink-2">{roles.map((role) => t(`common.roles.${role}`)).join(", ")}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="notices" title={t("notices.account.title")} text={t("notices.account.text")}>
        <NoticeSettings settings={{ ...settings, kinds: settings.kinds.filter(isFor(me)) }} />
      </Part>
      <Part title={t("access.account.password")} text={t("access.account.passwordText")}>
        <PasswordForm email={me.email} />
      </Part>
      <Part title={t("access.account.sessions")} text={t("access.account.sessionsText")}>
        <EndSessionsButton />
      </Part>
    </PlainFrame>
  );
}

/** What only people of a state are told needs no switch elsewhere. */
function isFor({ memberships }: MeDto) {
  const ofState = memberships.some(({ kind }) => kind === "state");
  return ({ kind }: { kind: NoticeKind }) => ofState || kind !== "approval.missedInDistrict";
}

type PartProps = { id?: string; title: string; text?: string; children: ReactNode };

function Part({ id, title, text, children }: PartProps) {
  return (
    <section id={id} className="mt-6 border-t border-line pt-5">
      <h2 className="mb-1 text-base">{title}</h2>
      {text ? <p className="mb-3 text-sm text-ink-2">{text}</p> : null}
      <div className="mt-3">{children}</div>
    </section>
  );
}

"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useNotify } from "@/components/ui/use-notify";

type Props = { links: readonly { email: string; link: string }[] };

/** Links to hand over by hand, where no mail server is set up. */
export function InvitationLinks({ links }: Props) {
  const t = useTranslations("members.links");
  const notify = useNotify();
  const list = useRef<HTMLUListElement>(null);
  /** Browsers allow copying on secure addresses only; elsewhere the link is selected for Ctrl+C. */
  const copy = async (text: string, email: string) => {
    try {
      await navigator.clipboard.writeText(text);
      notify(t("copied"));
    } catch {
      list.current?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(email)}"]`)?.select();
      notify(t("notCopied"), { tone: "info" });
    }
  };
  const everything = links.map(({ email, link }) => `${email}\n${link}`).join("\n\n");
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">{t("intro")}</p>
      <ul ref={list} className="flex flex-col gap-3">
        {links.map(({ email, link }) => (
          <li key={email} className="flex flex-wrap items-end gap-2">
            <Field label={t("link", { email })} quiet className="grow basis-60 wrap-anywhere">
              {(control) => (
                <Input
                  {...control}
                  name={email}
                  readOnly
                  value={link}
                  onFocus={(event) => event.target.select()}
                />
              )}
            </Field>
            <Button onClick={() => copy(link, email)} aria-label={t("copyFor", { email })}>
              <Copy aria-hidden />
              {t("copy")}
            </Button>
          </li>
        ))}
      </ul>
      {links.length > 1 ? (
        <Button onClick={() => copy(everything, links[0]?.email ?? "")} className="self-start">
          <Copy aria-hidden />
          {t("copyAll")}
        </Button>
      ) : null}
    </div>
  );
}

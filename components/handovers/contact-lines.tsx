"use client";

import { useTranslations } from "next-intl";
import type { Contact } from "@/lib/posts/contract";

/** The people to ask about a post, with how to reach them. */
export function ContactLines({ contacts }: { contacts: readonly Contact[] }) {
  const t = useTranslations("handovers.posts");
  if (contacts.length === 0) return null;
  return (
    <ul className="text-sm">
      {contacts.map(({ name, role, phone, email }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no id of their own here and are never moved.
        <li key={at} className="wrap-anywhere">
          <span className="text-ink-2">{t("contact")}: </span>
          {[name, role].filter(Boolean).join(", ")}
          {phone ? (
            <>
              {" · "}
              <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className="underline print:no-underline">
                {phone}
              </a>
            </>
          ) : null}
          {email ? (
            <>
              {" · "}
              <a href={`mailto:${email}`} className="underline print:no-underline">
                {email}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

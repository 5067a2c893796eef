"use client";

import { Mail, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { EntryCard } from "@/components/posts/entry-card";
import { EntrySection } from "@/components/posts/entry-section";
import type { ResearchProps } from "@/components/posts/research-props";
import { useEntries } from "@/components/posts/use-entries";
import { buttonStyles } from "@/components/ui/button-styles";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Contact } from "@/lib/posts/contract";

const parts = [
  { part: "name", type: "text" },
  { part: "role", type: "text" },
  { part: "phone", type: "tel" },
  { part: "email", type: "email" },
] as const;

/** Whom to ask: personal data, marked as such. */
export function ResearchContacts({ post, onEdit, say }: ResearchProps) {
  const t = useTranslations("posts.research");
  const { ids, entryOf, add, set, remove } = useEntries({
    name: "contacts",
    entries: post.contacts,
    onEdit,
    say,
  });
  return (
    <EntrySection
      title={t("contacts")}
      hint={t("contactsHint")}
      empty={t("contactsEmpty")}
      adder={t("addContact")}
      maxLength={300}
      ids={ids}
      onAdd={(name) => add({ name, role: "", phone: "", email: "" })}
    >
      {(id) => {
        const contact = entryOf(id);
        if (!contact) return null;
        return (
          <EntryCard
            key={id}
            title={contact.name}
            onRemove={() => remove(id, contact.name)}
            links={<Reach contact={contact} />}
          >
            {parts.map(({ part, type }) => (
              <Field key={part} label={t(part)} quiet>
                {(control) => (
                  <Input
                    {...control}
                    type={type}
                    autoComplete="off"
                    value={contact[part]}
                    maxLength={300}
                    onChange={(event) => set(id, { ...contact, [part]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </EntryCard>
        );
      }}
    </EntrySection>
  );
}

function Reach({ contact: { name, phone, email } }: { contact: Contact }) {
  const t = useTranslations("posts.research");
  const digits = phone.replace(/[^\d+]/g, "");
  const look = buttonStyles({ variant: "ghost", shape: "icon" });
  return (
    <>
      {digits ? (
        <a href={`tel:${digits}`} aria-label={t("call", { name })} className={look}>
          <Phone aria-hidden />
        </a>
      ) : null}
      {/^[^\s@]+@[^\s@]+$/.test(email) ? (
        <a href={`mailto:${encodeURIComponent(email)}`} aria-label={t("write", { name })} className={look}>
          <Mail aria-hidden />
        </a>
      ) : null}
    </>
  );
}

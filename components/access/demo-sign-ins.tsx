"use client";

import { useTranslations } from "next-intl";
import { announce } from "@/components/ui/announce";
import { AvatarInitials } from "@/components/ui/avatar-initials";
import type { Setup } from "@/lib/access/contract";

type Demo = NonNullable<Setup["demo"]>;
type Props = { demo: Demo; onChoose: (person: Demo["people"][number], password: string) => void };

/** The people of a demo: choosing one fills in the form above. */
export function DemoSignIns({ demo, onChoose }: Props) {
  const t = useTranslations();
  const choose = (person: Demo["people"][number]) => {
    onChoose(person, demo.password);
    announce(t("access.signIn.demoFilled", { name: person.name }));
  };
  return (
    <section aria-labelledby="demo-sign-ins" className="mt-6 border-t border-line pt-5">
      <h2 id="demo-sign-ins" className="text-base">
        {t("access.signIn.demo")}
      </h2>
      <p className="mt-1 mb-3 text-sm text-ink-2">{t("access.signIn.demoIntro")}</p>
      <ul className="grid gap-1 sm:grid-cols-2">
        {demo.people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              onClick={() => choose(person)}
              className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 py-1.5 text-left hover:bg-petrol-soft"
            >
              <AvatarInitials name={person.name} />
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">{person.name}</span>
                <span className="block text-xs text-ink-2">
                  {t(`common.roles.${person.role}`)} · {person.place}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

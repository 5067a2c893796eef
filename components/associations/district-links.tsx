"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/workspace/workspace";
import { can, type Permission } from "@/lib/access/policy";
import type { DistrictLine } from "@/lib/associations/contract";

/** What the viewer may open of each district, from the state's list. */
export function useDistrictRights() {
  const { me, association } = useWorkspace();
  return (districtId: string) => {
    const place = { associationId: districtId, parentId: association.id };
    const may = (permission: Permission) => can(me.standings, permission, place);
    return { calendar: may("post.read"), team: may("member.read") };
  };
}

/** The name of a district, leading to its calendar, or to its team for those who do not see plans. */
export function DistrictName({ district }: { district: DistrictLine }) {
  const may = useDistrictRights()(district.id);
  const t = useTranslations("associations.districts");
  const { name, slug } = district;
  const look = "font-semibold text-petrol underline underline-offset-2 wrap-anywhere";
  if (may.calendar) {
    return (
      <Link href={`/${slug}/calendar`} className={look} title={t("calendarOf", { name })}>
        {name}
      </Link>
    );
  }
  if (!may.team) return <span className="font-semibold wrap-anywhere">{name}</span>;
  return (
    <Link href={`/${slug}/team`} className={look} title={t("teamOf", { name })}>
      {name}
    </Link>
  );
}

/** The way to the team where the name leads elsewhere. */
export function DistrictTeamLink({ district }: { district: DistrictLine }) {
  const may = useDistrictRights()(district.id);
  const t = useTranslations("associations.districts");
  if (!may.team || !may.calendar) return null;
  return (
    <Link
      href={`/${district.slug}/team`}
      aria-label={t("teamOf", { name: district.name })}
      className="text-petrol underline underline-offset-2"
    >
      {t("team")}
    </Link>
  );
}

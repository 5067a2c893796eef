import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import { createTranslator } from "use-intl/core";
import { channels, formats } from "@/db/schema/associations";
import { memberships, persons } from "@/db/schema/people";
import { postChannels, posts } from "@/db/schema/posts";
import type { Ctx, Scope } from "@/lib/access/server/context";
import { enter } from "@/lib/access/server/scope";
import { messages } from "@/lib/i18n/messages";
import { type SheetColumn, writeCsv, writeXlsx } from "@/lib/imports/server/write-sheet";
import { todayIn } from "@/lib/time/zones";
import { matching, type PostRange } from "./match-posts";

export type ExportPostsInput = PostRange & { associationId: string; format: "xlsx" | "csv" };

const most = 20_000;
const mimeTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** The list as a file, with headings and words that the import understands, so that it can come back without loss. */
export async function exportPosts(ctx: Ctx, input: ExportPostsInput): Promise<File> {
  const scope = await enter(ctx, input.associationId, "post.export");
  const rows = await selectRows(ctx, scope, input);
  const t = createTranslator({ locale: ctx.locale, messages: messages[ctx.locale] });
  const heading = (key: (typeof headings)[number]["key"]) => t(`imports.export.${key}`);
  const columns: SheetColumn[] = headings.map(({ key, kind, width }) => ({
    heading: heading(key),
    kind,
    width,
  }));
  const cells = rows.map((row) => [
    row.plannedOn,
    row.plannedTime,
    row.title,
    t(`common.stages.${row.stage}`),
    row.channels.join(", "),
    ctx.locale === "de" ? row.formatDe : row.formatEn,
    row.person,
    row.body,
    row.note,
    row.districtOnly ? t("common.yes") : "",
  ]);
  const content = { name: t("imports.export.sheet"), columns, rows: cells };
  const bytes = input.format === "xlsx" ? await writeXlsx(content) : writeCsv(content);
  const name = `${t("imports.export.file")}-${todayIn(ctx.now)}.${input.format}`;
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name, {
    type: mimeTypes[input.format],
  });
}

const headings = [
  { key: "plannedOn", kind: "day", width: 12 },
  { key: "plannedTime", kind: "time", width: 9 },
  { key: "title", kind: "text", width: 40 },
  { key: "stage", kind: "text", width: 16 },
  { key: "channels", kind: "text", width: 24 },
  { key: "format", kind: "text", width: 24 },
  { key: "responsible", kind: "text", width: 22 },
  { key: "body", kind: "text", width: 60 },
  { key: "note", kind: "text", width: 40 },
  { key: "districtOnly", kind: "text", width: 10 },
] as const;

function selectRows(ctx: Ctx, scope: Scope, range: PostRange) {
  const names = sql<string[]>`array(
    select ${channels.name} from ${postChannels} join ${channels} on ${channels.id} = ${postChannels.channelId}
    where ${postChannels.postId} = ${posts.id} order by ${channels.position}, ${channels.name})`;
  return ctx.db
    .select({
      plannedOn: posts.plannedOn,
      plannedTime: posts.plannedTime,
      title: posts.title,
      stage: posts.stage,
      channels: names,
      formatDe: formats.nameDe,
      formatEn: formats.nameEn,
      person: persons.name,
      body: posts.body,
      note: posts.note,
      districtOnly: posts.districtOnly,
    })
    .from(posts)
    .leftJoin(formats, eq(formats.id, posts.formatId))
    .leftJoin(memberships, eq(memberships.id, posts.responsibleId))
    .leftJoin(persons, eq(persons.id, memberships.personId))
    .where(matching(ctx, scope, range))
    .orderBy(asc(posts.plannedOn), sql`${posts.plannedTime} asc nulls last`, asc(posts.id))
    .limit(most);
}

import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import CalendarPage, {
  generateMetadata as calendarMetadata,
} from "@/app/(workspace)/[association]/calendar/page";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = {
  params: Promise<{ association: string; postId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(props: Props): Promise<Metadata> {
  return calendarMetadata(props);
}

/** A post's own address: the calendar, with the post as a sheet over it (the layout draws the sheet). */
export default async function PostPage(props: Props) {
  const { association: slug, postId } = await props.params;
  const { association } = await currentWorkspace(slug);
  const client = makeQueryClient();
  const queries = await serverQueries();
  const input = { associationId: association.id, postId };
  await client.prefetchQuery(queries.posts.getPost.queryOptions({ input }));
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CalendarPage {...props} />
    </HydrationBoundary>
  );
}

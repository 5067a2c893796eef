import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cache } from "react";
import CalendarPage, {
  generateMetadata as calendarMetadata,
} from "@/app/(workspace)/[association]/calendar/page";
import { layOutOpened } from "@/components/posts/opened-post";
import { pageTitle } from "@/components/shell/page-title";
import { makeQueryClient } from "@/lib/api/query-client";
import { serverClient, serverQueries } from "@/lib/api/server/prefetch";
import { currentWorkspace } from "@/lib/api/server/workspace";

type Props = {
  params: Promise<{ association: string; postId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { association: slug, postId } = await props.params;
  const { association, post } = await openPost(slug, postId);
  if (!post) return calendarMetadata(props);
  return { title: pageTitle({ view: post.title, association: association.shortName }) };
}

/** A post's own address: the calendar, with the post as a sheet over it (the layout draws the sheet). */
export default async function PostPage(props: Props) {
  const { association: slug, postId } = await props.params;
  const { client } = await openPost(slug, postId);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CalendarPage {...props} />
    </HydrationBoundary>
  );
}

/** The post of the address, asked for once for the title and the sheet; undefined where it is not to be seen. */
const openPost = cache(async (slug: string, postId: string) => {
  const { association } = await currentWorkspace(slug);
  const client = makeQueryClient();
  const queries = await serverQueries();
  const input = { associationId: association.id, postId };
  const opened = await (await serverClient()).posts.openPost(input).catch(() => null);
  if (opened) layOutOpened(client, queries, input, opened);
  return { association, client, post: opened?.post };
});

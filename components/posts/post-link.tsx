"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { postAddress } from "@/components/posts/post-address";
import { useWorkspace } from "@/components/workspace/workspace";

type Props = Omit<ComponentProps<typeof Link>, "href"> & { postId: string };

/** A link to a post's own address; calendar, Meine Woche and the backlog open it as a sheet over themselves. */
export function PostLink({ postId, ...rest }: Props) {
  const { association } = useWorkspace();
  const search = useSearchParams().toString();
  return <Link prefetch={false} {...rest} href={postAddress({ slug: association.slug, postId, search })} />;
}

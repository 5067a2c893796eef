import { PostLink } from "@/components/posts/post-link";

/** The title of a post as the way to it; plain where there is none any more. */
export function PostTitle({ postId, title, gone }: { postId: string; title: string; gone?: boolean }) {
  if (gone) return <span className="font-medium wrap-anywhere line-through">{title}</span>;
  return (
    <PostLink
      postId={postId}
      className="rounded-sm font-medium wrap-anywhere underline decoration-line-2 underline-offset-3 hover:decoration-current pointer-coarse:py-1.5 print:no-underline"
    >
      {title}
    </PostLink>
  );
}

const shape = /^\/([^/]+)\/calendar\/posts\/([0-9a-f-]{36})\/?$/;

/** The address of a post's sheet. `search` keeps month, view and filters of the calendar behind it. */
export function postAddress(input: { slug: string; postId: string; search?: string }): string {
  const query = input.search ? `?${input.search.replace(/^[?&]/, "")}` : "";
  return `/${encodeURIComponent(input.slug)}/calendar/posts/${input.postId}${query}`;
}

/** The post an address shows, or null where it shows none. */
export function postIdIn(pathname: string): string | null {
  return shape.exec(pathname)?.[2] ?? null;
}

import type { Say } from "@/components/ui/use-notify";
import type { Post } from "@/lib/posts/contract";
import type { FlatFields } from "@/lib/posts/rules-fields";

/** What every part of the research needs: the post as it is shown, where a change goes, and how to say something. */
export type ResearchProps = { post: Post; onEdit: (changes: FlatFields) => void; say: Say };

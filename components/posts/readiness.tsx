import { useFormatter, useTranslations } from "next-intl";
import { useOpenChecks } from "@/components/posts/open-checks";
import styles from "@/components/posts/post-card.module.css";
import type { PostCard } from "@/lib/posts/contract";
import {
  inPreparation,
  type MarkState,
  marksOf,
  missingMarks,
  readinessMarks,
} from "@/lib/posts/rules-readiness";

/** How far a post is: one small mark for each thing it needs, named by one sentence such as "Noch offen: Text". */
export function Readiness({ post }: { post: PostCard }) {
  const readiness = useReadiness()(post);
  if (!readiness) return null;
  const { marks, sentence } = readiness;
  const states = readinessMarks.map((mark) => marks[mark]);
  return (
    <svg role="img" viewBox="0 0 50 4" preserveAspectRatio="none" className={styles.ready}>
      <title>{sentence}</title>
      <path d={pathWhere(states, "met")} className={styles.met} />
      <path d={pathWhere(states, "open")} className={styles.open} />
    </svg>
  );
}

/** The marks of a post with the sentence behind them; null where nothing is to be prepared any more. */
export function useReadiness() {
  const t = useTranslations("calendar.card");
  const format = useFormatter();
  const openChecks = useOpenChecks();
  return (post: PostCard, open = openChecks(post.id)) => {
    if (!inPreparation(post.stage)) return null;
    const marks = marksOf(post, open);
    const missing = missingMarks(marks).map((mark) => t(`marks.${mark}`));
    const sentence = missing.length > 0 ? t("missing", { list: format.list(missing) }) : t("complete");
    return { marks, sentence, isComplete: missing.length === 0 };
  };
}

// Met marks are filled, open ones a thin line, unknown ones a gap: the difference does not rest on colour.
function pathWhere(states: readonly MarkState[], wanted: "met" | "open"): string {
  const shape = wanted === "met" ? "0h9v4h-9z" : "2.6h9v1.4h-9z";
  return states.map((state, index) => (state === wanted ? `M${index * 10 + 0.5} ${shape}` : "")).join("");
}

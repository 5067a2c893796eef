import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/posts/post-card.module.css";
import type { PostCard } from "@/lib/posts/contract";
import { missingMarks, readinessMarks } from "@/lib/posts/rules";

/** How far a post is: one small mark for each thing it needs, named by one sentence such as "Noch offen: Text". */
export function Readiness({ post }: { post: PostCard }) {
  const sentence = useReadinessSentence()(post);
  const missing = missingMarks(post);
  const isMet = readinessMarks.map((mark) => !missing.includes(mark));
  return (
    <svg role="img" viewBox="0 0 50 4" preserveAspectRatio="none" className={styles.ready}>
      <title>{sentence}</title>
      <path d={marksWhere(isMet, true)} className={styles.met} />
      <path d={marksWhere(isMet, false)} className={styles.open} />
    </svg>
  );
}

/** The sentence behind the marks. */
export function useReadinessSentence(): (post: PostCard) => string {
  const t = useTranslations("calendar.card");
  const format = useFormatter();
  return (post) => {
    const missing = missingMarks(post).map((mark) => t(`marks.${mark}`));
    return missing.length > 0 ? t("missing", { list: format.list(missing) }) : t("complete");
  };
}

// Met marks are filled, open ones a thin line: the difference does not rest on colour.
function marksWhere(isMet: readonly boolean[], wanted: boolean): string {
  return isMet
    .map((met, index) =>
      met === wanted
        ? wanted
          ? `M${index * 10 + 0.5} 0h9v4h-9z`
          : `M${index * 10 + 0.5} 2.6h9v1.4h-9z`
        : "",
    )
    .join("");
}

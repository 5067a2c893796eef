import { useTranslations } from "next-intl";
import { mostEmojis } from "@/lib/posts/rules-emoji";
import { mostHashtags } from "@/lib/posts/rules-hashtags";
import type { TextHint } from "@/lib/posts/rules-hints";
import { recommendedWords } from "@/lib/posts/rules-readability";

/** The sentence that says a hint. */
export function useHintSentence(): (hint: TextHint) => string {
  const t = useTranslations("texts.hints");
  return (hint) => {
    switch (hint.kind) {
      case "longSentence":
        return t("longSentence", { excerpt: hint.excerpt, value: hint.value, recommended: recommendedWords });
      case "hashtagCase":
        return hint.value === null
          ? t("hashtagCasePlain", { excerpt: hint.excerpt })
          : t("hashtagCase", { excerpt: hint.excerpt, value: hint.value });
      case "hashtagCount":
        return t("hashtagCount", { value: hint.value, most: mostHashtags });
      case "emojiCount":
        return t("emojiCount", { value: hint.value, most: mostEmojis });
      case "hardToRead":
        return t("hardToRead", { value: hint.value });
      case "abbreviation":
        return t("abbreviation", { excerpt: hint.excerpt });
      case "genderForm":
        return t("genderForm", { excerpt: hint.excerpt, value: hint.value });
      case "genderMixed":
        return t("genderMixed", { excerpt: hint.excerpt, value: hint.value });
      case "hashtagPlace":
        return t("hashtagPlace", { excerpt: hint.excerpt, value: hint.value });
      case "emojiBullet":
        return t("emojiBullet", { excerpt: hint.excerpt, value: hint.value });
      case "emojiRepeated":
        return t("emojiRepeated", { excerpt: hint.excerpt, value: hint.value });
      case "styledLetters":
        return t("styledLetters", { excerpt: hint.excerpt, value: hint.value });
    }
  };
}

import { useTranslations } from "next-intl";

/** Mark and name of the product, as in the browser's tab. */
export function Brand() {
  const t = useTranslations("common");
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold">
      <svg aria-hidden viewBox="0 0 32 32" className="size-8">
        <rect width="32" height="32" rx="8" className="fill-petrol" />
        <path
          d="M9 10.5h14M9 16h14M9 21.5h6"
          className="stroke-on-petrol"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <circle cx="21.5" cy="21.5" r="3.2" className="fill-amber" />
      </svg>
      {t("appName")}
    </span>
  );
}

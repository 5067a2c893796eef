"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/button";

/** Loads the next page as soon as its place comes near, or by pressing it. */
export function LoadMore({ pending, onMore }: { pending: boolean; onMore: () => void }) {
  const t = useTranslations("posts.list");
  const place = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent((entries: IntersectionObserverEntry[]) => {
    if (!pending && entries.some((entry) => entry.isIntersecting)) onMore();
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => seen(entries), { rootMargin: "400px" });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="flex justify-center p-3 print:hidden">
      <Button pending={pending} onClick={onMore}>
        {t(pending ? "loading" : "more")}
      </Button>
    </div>
  );
}

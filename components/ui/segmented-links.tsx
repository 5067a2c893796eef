import Link from "next/link";
import { cn } from "@/components/ui/cn";
import { segmentStyles } from "@/components/ui/segment-styles";

type Props = {
  label: string;
  links: readonly { href: string; label: string; current?: boolean }[];
  className?: string;
};

/** Views of one page side by side, each with its own address. */
export function SegmentedLinks({ label, links, className }: Props) {
  return (
    <nav aria-label={label} className={cn(segmentStyles.group, className)}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.current ? "page" : undefined}
          className={segmentStyles.item}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}

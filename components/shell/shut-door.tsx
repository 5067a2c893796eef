import { Lock } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";

/** Instead of a page whose content is not the viewer's to see; `page` is its name, `title` and `text` say so and who may. */
export function ShutDoor({ page, title, text }: { page: string; title: string; text: string }) {
  return (
    <>
      <PageHeader title={page} />
      <EmptyState icon={Lock} title={title} text={text} />
    </>
  );
}

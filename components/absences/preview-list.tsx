type Props = { title: string; items: readonly { id: string; title: string; note: string }[] };

/** The things that fall due, each with what and when; nothing where there are none. */
export function PreviewList({ title, items }: Props) {
  if (items.length === 0) return null;
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {items.map((item) => (
          <li key={item.id} className="wrap-anywhere">
            {item.title} <span className="text-ink-2">· {item.note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";

/** Where a dragged post hovers: a day, or null for the tray. */
export type DropPlace = { day: string | null };

type Hear = {
  onOver: (postId: string, place: DropPlace | null) => void;
  onDrop: (postId: string, place: DropPlace | null) => void;
};

/**
 * Lets cards (`data-post`) below `root` be dragged into days (`data-day`) and the tray (`data-tray`). Nothing is
 * registered before the pointer reaches a card, so a thousand cards cost nothing at first paint.
 */
export function dragPosts(root: HTMLElement, hear: Hear): () => void {
  const cards = new Map<HTMLElement, () => void>();
  let places: (() => void)[] = [];
  const prepare = (event: Event) => {
    const card = event.target instanceof Element ? event.target.closest("[data-post]") : null;
    if (!(card instanceof HTMLElement) || cards.has(card)) return;
    cards.set(card, draggable({ element: card, getInitialData: () => ({ postId: card.dataset.post }) }));
  };
  const stopMonitor = monitorForElements({
    canMonitor: ({ source }) => typeof source.data.postId === "string",
    onDragStart: () => {
      root.dataset.dragging = "";
      places = placesIn(root);
    },
    onDropTargetChange: ({ source, location }) => {
      mark(location.previous.dropTargets[0]?.element, false);
      mark(location.current.dropTargets[0]?.element, true);
      hear.onOver(String(source.data.postId), placeOf(location.current.dropTargets[0]?.element));
    },
    onDrop: ({ source, location }) => {
      const target = location.current.dropTargets[0]?.element;
      mark(target, false);
      delete root.dataset.dragging;
      for (const stop of places) stop();
      hear.onDrop(String(source.data.postId), placeOf(target));
    },
  });
  root.addEventListener("pointerover", prepare);
  return () => {
    root.removeEventListener("pointerover", prepare);
    stopMonitor();
    for (const stop of [...cards.values(), ...places]) stop();
  };
}

function placesIn(root: HTMLElement): (() => void)[] {
  return [...root.querySelectorAll("[data-day],[data-tray]")].map((element) =>
    dropTargetForElements({ element }),
  );
}

function mark(element: Element | undefined, over: boolean) {
  element?.toggleAttribute("data-over", over);
}

function placeOf(element: Element | undefined): DropPlace | null {
  if (!(element instanceof HTMLElement)) return null;
  return { day: element.dataset.day ?? null };
}

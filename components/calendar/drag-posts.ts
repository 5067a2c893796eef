import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";

type Hear = {
  /** A selector of what takes cards, such as the days of a month. */
  places: string;
  onOver: (postId: string, place: HTMLElement | null) => void;
  onDrop: (postId: string, place: HTMLElement | null) => void;
};

/**
 * Lets cards (`data-post`) below `root` be dragged into its `places`. Nothing is registered before the pointer
 * reaches a card, so a thousand cards cost nothing at first paint.
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
      places = placesIn(root, hear.places);
    },
    onDropTargetChange: ({ source, location }) => {
      mark(location.previous.dropTargets[0]?.element, false);
      mark(location.current.dropTargets[0]?.element, true);
      hear.onOver(String(source.data.postId), asPlace(location.current.dropTargets[0]?.element));
    },
    onDrop: ({ source, location }) => {
      const target = location.current.dropTargets[0]?.element;
      mark(target, false);
      delete root.dataset.dragging;
      for (const stop of places) stop();
      hear.onDrop(String(source.data.postId), asPlace(target));
    },
  });
  root.addEventListener("pointerover", prepare);
  // The pointer may have rested on the card before this code was there.
  root.addEventListener("pointerdown", prepare);
  return () => {
    root.removeEventListener("pointerover", prepare);
    root.removeEventListener("pointerdown", prepare);
    stopMonitor();
    for (const stop of [...cards.values(), ...places]) stop();
  };
}

function placesIn(root: HTMLElement, places: string): (() => void)[] {
  return [...root.querySelectorAll(places)].map((element) => dropTargetForElements({ element }));
}

function mark(element: Element | undefined, over: boolean) {
  element?.toggleAttribute("data-over", over);
}

function asPlace(element: Element | undefined): HTMLElement | null {
  return element instanceof HTMLElement ? element : null;
}

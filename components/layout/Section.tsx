import type { ComponentChildren, Ref } from 'preact';
import './Section.css';

interface Props {
  id: string;
  title: string;
  /** For a focus that has nowhere else to go. */
  titleRef?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** A card of a page under a heading of its own, whose id is `<id>-title`. */
export function Section({ id, title, titleRef, children }: Props) {
  const titleId = `${id}-title`;
  return (
    <section class="card section" aria-labelledby={titleId}>
      <h2 id={titleId} ref={titleRef ?? null} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

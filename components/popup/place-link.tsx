import type { ComponentChildren } from 'preact';
import { usePopup } from './popup-context';
import { hashOf, type Route } from './route';

interface Props {
  readonly to: Route;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link within the popup: a true address, so that it can be opened in a tab of its own. */
export function PlaceLink({ to, class: className, current = false, children }: Props) {
  const { navigate } = usePopup();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={hashOf(to) || '#'} class={className} aria-current={current ? 'true' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}

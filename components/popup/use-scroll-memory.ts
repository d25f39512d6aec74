import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Remembers how far each place was scrolled, and goes back there when it is shown again.
 * @param place name of the place shown
 * @param start where a place begins that was not shown before; pixels
 * @param onScroll told the position of the place shown, at most once a frame
 */
export function useScrollMemory(place: string, start: number, onScroll: (place: string, top: number) => void): void {
  const tops = useRef(new Map<string, number>());
  const listener = useRef(onScroll);
  listener.current = onScroll;

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  useLayoutEffect(() => {
    scrollTo(0, tops.current.get(place) ?? start);
    let frame = 0;
    const onFrame = () => {
      frame = 0;
      tops.current.set(place, scrollY);
      listener.current(place, scrollY);
    };
    const onWindowScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(onFrame);
    };
    addEventListener('scroll', onWindowScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onWindowScroll);
    };
  }, [place, start]);
}

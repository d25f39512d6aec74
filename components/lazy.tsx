import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component that comes in a file of its own, when it is first shown. Nothing stands in its place until then: the file
 * is a local one.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState<{ readonly is: ComponentType<Props> } | null>(loaded && { is: loaded });
    useEffect(() => {
      if (Part) return;
      void load().then((component) => {
        loaded = component;
        setPart({ is: component });
      });
    }, [Part]);
    return Part && <Part.is {...props} />;
  };
}

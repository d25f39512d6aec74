import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { modelOf } from '@/components/panel/model';
import { PanelView } from '@/components/panel/panel-view';
import { PANEL_STYLES } from '@/components/panel/styles';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';

interface Props {
  readonly finding: Finding;
  readonly config: Config;
}

/** The real panel in its own root, so that it looks as on a login page. It folds and unfolds, copies and checks; what would leave the page only says that this is a preview. */
export function PanelPreview({ finding, config }: Props) {
  const { strings, announce } = useOptionsState();
  const host = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<boolean | null>(null);
  const collapsed = folded ?? config.hints !== 'panel';

  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    if (root.childElementCount === 0) {
      // Style elements are not allowed on this page.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(PANEL_STYLES);
      root.adoptedStyleSheets = [sheet];
      const layer = document.createElement('div');
      layer.className = 'layer in-flow';
      const place = document.createElement('div');
      place.className = 'place';
      // As on a login page: the words scroll, the number to call stays in sight.
      place.style.maxBlockSize = 'max(280px, calc(100vh - 250px))';
      layer.append(place);
      root.append(layer);
    }
    const place = root.querySelector('.place');
    const nothing = (): void => announce(strings.previewOnly);
    if (place)
      render(
        <PanelView
          model={modelOf([finding], config, navigator.language)}
          config={config}
          collapsed={collapsed}
          alive
          takeFocus={false}
          isHidden={false}
          isClosed={false}
          events={{
            collapse: () => setFolded(true),
            expand: () => setFolded(false),
            close: nothing,
            reopen: nothing,
            neverShow: nothing,
            showAgain: nothing,
            isSeen: () => true,
            openEntry: nothing,
            openSearch: nothing,
            openSupport: nothing,
            askTime: async () => null,
          }}
        />,
        place,
      );
  });

  return <div ref={host} />;
}

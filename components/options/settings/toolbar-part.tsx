import { useOptionsState } from '@/components/options/options-context';
import { useToolbar } from './use-toolbar';

const BROWSER = import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Whether the icon can be seen, and by which keys everything is reached. */
export function ToolbarPart() {
  const { strings } = useOptionsState();
  const facts = useToolbar();
  const rows: readonly (readonly [string, string])[] = [
    [facts?.shortcut || strings.noShortcut, strings.keysOf.open],
    ['F6', strings.keysOf.panel],
    ['Esc', strings.keysOf.close],
    ['↑ ↓ Enter', strings.keysOf.search],
  ];
  return (
    <section class="block" aria-labelledby="toolbar-title">
      <h2 id="toolbar-title">{strings.toolbar}</h2>
      {facts && facts.isOnToolbar !== null && (
        <p class={facts.isOnToolbar ? 'good' : 'bad'}>
          {facts.isOnToolbar ? strings.pinned : strings.notPinned[BROWSER]}
        </p>
      )}
      <dl class="keys">
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{strings.changeKeys[BROWSER]}</p>
    </section>
  );
}

interface Props {
  readonly name: string;
  readonly value: string;
}

/** The settings whose choices the style sheet draws. */
const DRAWN: readonly string[] = ['hints', 'position', 'textSize'];

/** Whether there are drawings for this setting. */
export const isDrawn = (name: string): boolean => DRAWN.includes(name);

/** A small drawing of what a choice does; drawn by style sheet, said by the label beside it. */
export const SettingPicture = ({ name, value }: Props) => (
  <span class={`picture picture-${name}`} data-value={value} aria-hidden="true">
    {name === 'textSize' ? '字' : <span class="picture-mark" />}
  </span>
);

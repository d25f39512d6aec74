interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A labelled line of text. */
export function TextLine({ label, value, change }: Props) {
  return (
    <label class="field">
      <span class="field-title">{label}</span>
      <input type="text" value={value} onInput={(event) => change(event.currentTarget.value.trim())} />
    </label>
  );
}

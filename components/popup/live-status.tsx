/** The popup's one live region: there from the start, so that its first text is spoken too. */
export function LiveStatus({ text }: { readonly text: string }) {
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}

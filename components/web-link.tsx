import { webHref } from '@/lib/faq/hrefs';

/** An address of the web as a link; as mere text where it is not one that may be opened. */
export function WebLink({ address }: { readonly address: string }) {
  const href = webHref(address);
  if (href === undefined) return <span>{address}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {href}
    </a>
  );
}

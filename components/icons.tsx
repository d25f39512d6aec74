/** Line icons, 20 units, drawn in the colour of the text; always beside a name, never instead of one. */
interface IconProps {
  readonly path: string;
}

const Icon = ({ path }: IconProps) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const CopyIcon = () => <Icon path="M7 7h9v9H7zM4 13V4h9" />;
export const CheckIcon = () => <Icon path="m4 10.5 4 4 8-9" />;
export const CloseIcon = () => <Icon path="m5 5 10 10M15 5 5 15" />;
export const CollapseIcon = () => <Icon path="M4 15h12" />;
export const PhoneIcon = () => (
  <Icon path="M5 3h3l1.5 4-2 1.5a9 9 0 0 0 4 4l1.5-2 4 1.5v3c0 1-1 2-2 2C8.500 17 3 11.500 3 5c0-1 1-2 2-2z" />
);
export const MailIcon = () => <Icon path="M3 5h14v10H3zm0 .5 7 5.500 7-5.500" />;
/** A speech bubble with a keyhole: help at the door. */
export const HelperMark = () => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      class="mark-shape"
      d="M5 2h10a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-3.500L8 18.500V15H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z"
    />
    <path
      class="mark-hole"
      d="M10 4.800a2.200 2.200 0 0 1 1.100 4.100L11.700 12H8.300l.6-3.100A2.200 2.200 0 0 1 10 4.800z"
    />
  </svg>
);

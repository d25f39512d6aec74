import { ICON_PATHS } from './icon-paths';

interface IconProps {
  readonly name: keyof typeof ICON_PATHS;
}

/** Always beside a name, never instead of one. */
const Icon = ({ name }: IconProps) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={ICON_PATHS[name]} />
  </svg>
);

export const CopyIcon = () => <Icon name="copy" />;
export const CheckIcon = () => <Icon name="check" />;
export const CloseIcon = () => <Icon name="close" />;
export const CollapseIcon = () => <Icon name="collapse" />;
export const PhoneIcon = () => <Icon name="phone" />;
export const QrIcon = () => <Icon name="qr" />;
export const MailIcon = () => <Icon name="mail" />;
/** A speech bubble with a keyhole: help at the door. */
export const HelperMark = () => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path class="mark-shape" d={ICON_PATHS.bubble} />
    <path class="mark-hole" d={ICON_PATHS.keyhole} />
  </svg>
);

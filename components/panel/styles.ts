import styles from './styles.css?inline';

/** All styles of the panel's shadow root. */
export const PANEL_STYLES = styles;

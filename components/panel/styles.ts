import answer from '../answer.css?inline';
import tokens from '../tokens.css?inline';
import layer from './layer.css?inline';
import panel from './panel.css?inline';
import checks from './self-checks.css?inline';

/** All styles of the panel's shadow root. */
export const PANEL_STYLES = [tokens, answer, layer, panel, checks].join('');

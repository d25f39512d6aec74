import '@/components/popup/popup.css';
import { render } from 'preact';
import { inPopup } from '@/components/popup/in-popup';
import { PopupApp } from '@/components/popup/popup-app';

const popup = inPopup();
// The popup has a fixed size; a tab of its own takes what there is.
document.documentElement.classList.toggle('in-popup', popup);
const app = document.getElementById('app');
if (app) render(<PopupApp popup={popup} />, app);

import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<p>登入小幫手</p>, app);

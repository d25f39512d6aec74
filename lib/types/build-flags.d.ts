/** True only in builds made for the browser tests (`wxt build --mode testing`). */
declare const __TEST_BUILD__: boolean;

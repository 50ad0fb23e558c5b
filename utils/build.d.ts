/** True in test builds: open shadow root, fault hooks. Set by wxt.config.ts. */
declare const __TEST_BUILD__: boolean;

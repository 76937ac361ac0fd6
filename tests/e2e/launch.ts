import { chromium, type Browser } from 'playwright';
import { inject } from 'vitest';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Date fields are written in the language of the browser, not of the page.
  '--lang=en-GB',
  // The shell puts a frame of another site into its article's process unless told not to.
  '--site-per-process',
];

/**
 * Launches the browser that the tests run in. `shell`: Chromium without its windows, in which a visit costs half; where
 * there is none, `whole` serves. `whole`: with its settings, which refuse storage to a frame of another site.
 */
export function launchBrowser(kind: 'shell' | 'whole'): Promise<Browser> {
  const whole = process.env['CHROMIUM_PATH'];
  const shell = process.env['CHROMIUM_SHELL_PATH'];
  if (!whole) throw new Error('run the browser tests with: npm run test:browser');
  return chromium.launch({
    executablePath: kind === 'shell' && shell ? shell : whole,
    args,
    env: { ...process.env, FONTCONFIG_FILE: inject('fonts'), LANGUAGE: 'en_GB' },
  });
}

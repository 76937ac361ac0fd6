import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Writes a configuration of fonts that knows DejaVu from the packages alone, and returns its path for
 * FONTCONFIG_FILE: how wide a text is must not depend on the machine. Without fontconfig (macOS, Windows) it has no
 * effect.
 */
export function writeFontConfig(): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-timeline-fonts-'));
  const path = join(folder, 'fonts.conf');
  const families = ['sans-serif', 'system-ui', 'ui-sans-serif', 'Liberation Sans', 'Noto Sans', 'Roboto'];
  const aliases = families.map(
    (family) =>
      `<match target="pattern"><test name="family"><string>${family}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string></edit></match>`,
  );
  writeFileSync(
    path,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>
<dir>${resolve('node_modules/dejavu-fonts-ttf/ttf')}</dir>
<cachedir>${join(folder, 'cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>\n`,
  );
  return path;
}

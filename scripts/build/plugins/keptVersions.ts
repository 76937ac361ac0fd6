import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { damagedVersions } from '../../../src/cli/publishing/publish.ts';
import { readVersionList, versionIn } from '../../../src/formats/own/versionList.ts';
import { conflict, type Conflict } from '../conflict.ts';

/**
 * Plugin that stops a build where a published version of a dataset is missing or was changed: frozen links promise
 * its bytes. It warns where the conflict's own dataset isn't published, or differs from the published version that
 * it calls itself. `data`: folder of the conflicts' folders.
 */
export function keptVersions(data = 'data', of: Conflict = conflict): Plugin {
  return {
    name: 'kept-versions',
    apply: 'build',
    async buildStart() {
      for (const folder of readdirSync(data).map((name) => `${data}/${name}`)) {
        const damaged = await damagedVersions(folder);
        if (damaged.length > 0)
          this.error(
            `${folder}: ${damaged.join(', ')} is not what was published. A published version never changes: take its file and versions.json back from version control.`,
          );
      }
      const bytes = readFileSync(of.dataset);
      const { version } = JSON.parse(bytes.toString('utf8')) as { readonly version?: string };
      const list = `${dirname(of.dataset)}/versions.json`;
      const versions = existsSync(list) && readVersionList(JSON.parse(readFileSync(list, 'utf8')));
      const kept = versions && versionIn(versions, { version: version ?? '' });
      if (!kept)
        this.warn(
          `Version ${version} of ${of.id} isn't published, so that no link can be frozen to it: npm run publish-dataset`,
        );
      else if (kept.sha256 !== createHash('sha256').update(bytes).digest('hex'))
        this.warn(
          `${of.dataset} has changed since version ${version} was published: raise its "version", then npm run publish-dataset`,
        );
    },
  };
}

import type { Plugin } from 'vite';

/**
 * Plugin that puts the text of all style sheets into the script `fileName`, where shadow roots take it from
 * (src/embed/element/sheets.ts).
 */
export function styleInScript(fileName: string): Plugin {
  return {
    name: 'style-in-script',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheets = Object.values(bundle).filter((output) => output.fileName.endsWith('.css'));
        const style = sheets.map((sheet) => ('source' in sheet ? String(sheet.source) : '')).join('\n');
        if (/url\(|@import/.test(style)) throw new Error('the style sheet asks for files of its own');
        const script = bundle[fileName];
        if (script?.type !== 'chunk') throw new Error(`the build has no script ${fileName}`);
        const [before, , after, ...more] = script.code.split(/(["'`])__CONFLICT_TIMELINE_STYLE__\1/);
        if (style === '' || after === undefined || more.length > 0)
          throw new Error('the style sheet has no place in the script');
        script.code = before + JSON.stringify(style.trim()) + after;
        for (const sheet of sheets) delete bundle[sheet.fileName];
      },
    },
  };
}

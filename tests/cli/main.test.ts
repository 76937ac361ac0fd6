import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands';
import { optionText } from '../../src/cli/terminal/options';
import { run } from './run';

const plain = 'tests/fixtures/csv/plain.csv';

describe('the command line', () => {
  it('says what it can do, and ends with 2 where nothing was asked', async () => {
    const asked = await run(['--help']);
    expect(asked.exit).toBe(0);
    for (const name of commandNames) expect(asked.out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(await run([])).toEqual({ ...asked, exit: 2 });
    expect(await run(['--version'])).toEqual({ exit: 0, out: '9.8.7\n', err: '' });
  });

  it.each(commandNames)(
    '%s has a help that names its options, and a page in docs that names the same',
    async (name) => {
      const { exit, out } = await run([name, '--help']);
      expect(exit).toBe(0);
      expect(out).toContain(`conflict-timeline ${name} ${commands[name].operands}`);
      const page = readFileSync(`docs/cli/${name}.md`, 'utf8');
      // Its own and `--lang`; `--help` is what it is.
      const helped = [...out.matchAll(/^ {2}(--\S+(?: \S+)?) {2}/gm)].map(([, option = '']) => option);
      const named = [...page.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, option = '']) =>
        option.replace('\\', ''),
      );
      expect([...named, '--help'].sort()).toEqual(helped.sort());
      expect(helped).toEqual(expect.arrayContaining(commands[name].options.map(optionText)));
      expect(page).toContain(`npx conflict-timeline ${name} ${commands[name].operands}\n`);
    },
  );

  it.each([
    [['vlidate', plain], 'There is no command “vlidate”.\nThose that there are: validate, info'],
    [
      ['validate'],
      'Call it as: conflict-timeline validate FILE…\nMore on it: conflict-timeline validate --help',
    ],
    [['diff', plain], 'Call it as: conflict-timeline diff FILE FILE'],
    [['info', plain, plain], 'Call it as: conflict-timeline info FILE'],
    [['validate', '--jsno', plain], 'There is no option --jsno here.\nThose that there are: --columns'],
    [['validate', '-x', plain], 'There is no option -x here.'],
    [['--jsno'], 'There is no option --jsno here.'],
    [['validate', plain, '--columns'], 'The option lacks its value: --columns FILE'],
    [['validate', plain, '--columns', '--json'], 'The option lacks its value: --columns FILE'],
    [['validate', plain, '--columns='], 'The option lacks its value: --columns FILE'],
    [['validate', plain, '--json=yes'], 'The option --json takes no value.'],
    [['validate', plain, '--lang', 'xx'], 'There is no language “xx”. Those that there are: en, fr'],
    [['validate', plain, '--encoding', 'latin9000'], 'There is no encoding “latin9000”.'],
    [['validate', plain, '--columns', 'nowhere.json'], 'nowhere.json can’t be read.'],
    [
      ['validate', plain, '--columns', plain],
      `${plain} holds no mapping of columns. The mapping of columns isn’t JSON of the form`,
    ],
    [['convert', plain], 'Say in which form to write it: --to FORM\nThose that there are: csv, claims'],
    [['convert', plain, '--to', 'xls'], 'There is no form “xls”.'],
    [['serve', plain, '--port', '65536'], 'The port is “65536”'],
    [['serve', plain, '--port', '1e3'], 'The port is “1e3”'],
    [['serve', 'tests'], 'tests can’t be read.'],
    [['serve', plain, '--port', '0'], 'The built app isn’t in nowhere.'],
  ])('%j ends with 2 and says what would be right', async (args, message) => {
    const { exit, out, err } = await run(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.slice(0, message.length)).toBe(message);
  });

  it('speaks the language of the option, else of the terminal', async () => {
    const of = async (environment: { readonly [name: string]: string }, ...more: readonly string[]) =>
      (await run(['validate', plain, ...more], { environment })).out.includes('lignes');
    expect(await of({ LANG: 'fr_FR.UTF-8' })).toBe(true);
    expect(await of({ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' })).toBe(false);
    expect(await of({ LANG: 'fr_FR.UTF-8' }, '--lang', 'en')).toBe(false);
    expect(await of({}, '--lang=fr')).toBe(true);
  });

  it('ends well where nobody reads on', async () => {
    const { exit, out, err } = await run(
      ['convert', 'data/nagorno-karabakh-2020/dataset.json', '--to', 'csv'],
      {
        reads: 1,
      },
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.length).toBeLessThan(10_000);
  });

  it('shows no control character of a file', async () => {
    const { out, err } = await run(['validate', '-'], {
      input: 'date,title\n"\u001b]0;owned\u0007\u009b2J",x\n2020-10-08,y\n',
    });
    expect(out).toContain('owned');
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const json = await run(['validate', '--json', '-'], {
      input: 'date,title\n"\u009b2J",x\n2020-10-08,y\n',
    });
    expect(json.out).not.toMatch(/[\u007f-\u009f]/);
    expect(json.out).toContain('\\u009b2J');
  });
});

import { JsonSplitter, rootList, type JsonHandler } from './jsonSplitter';
import { jsonForm, type JsonForm, type JsonRecord } from './records';
import { isRaw } from './shape';

/** What the beginning of a JSON file shows of it. */
export type Outline = {
  readonly form: JsonForm;
  /**
   * Its lists by name, `''` for one that is the file or its lines, each with its first record as far as that is in
   * sight and is an object.
   */
  readonly lists: ReadonlyMap<string, JsonRecord | undefined>;
  /** Its other fields, those of objects in it as `outer.inner`. */
  readonly fields: ReadonlyMap<string, unknown>;
};

/** Objects are looked into so deep: answers wrap their lists once or twice. */
const levels = 2;

/** Whether an object of a file is looked into, by its name with those before it. */
export function isNear(name: string): boolean {
  return name.split('.').length <= levels;
}

/** Outlines a JSON file by its beginning; undefined for what isn't JSON. */
export function outlineOf(head: string): Outline | undefined {
  const form = jsonForm(head);
  if (!form) return undefined;
  const lists = new Map<string, JsonRecord | undefined>();
  const fields = new Map<string, unknown>();
  const text = head.replace(/^[\ufeff\u001e]+/, '').trimStart();
  if (form === 'lines') {
    const end = text.indexOf('\n');
    lists.set(rootList, recordOf(text.slice(0, end).trimEnd()));
    return { form, lists, fields };
  }
  const handler: JsonHandler = {
    isList(name) {
      if (!lists.has(name)) lists.set(name, undefined);
      return true;
    },
    isObject: isNear,
    field: (name, of) => void fields.set(name, valueOf(of)),
    element(list, _row, of) {
      if (!lists.get(list)) lists.set(list, recordOf(of));
    },
    broken: () => undefined,
  };
  const splitter = new JsonSplitter(handler, form);
  if (form === 'list') lists.set(rootList, undefined);
  splitter.push(text);
  return { form, lists, fields };
}

function recordOf(text: string): JsonRecord | undefined {
  const value = valueOf(text);
  return isRaw(value) ? value : undefined;
}

function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

import { JsonSplitter, rootList, type JsonHandler } from './jsonSplitter';
import { jsonForm, type JsonForm, type JsonRecord } from './records';
import { isRaw } from './shape';

/**
 * How a JSON file holds its records, as far as its beginning shows: one list, one record a line, or lists
 * within an object, with the first record of each.
 */
export type Outline = {
  readonly form: JsonForm;
  /**
   * Lists of the file by name (`''` for a file that is a list or has one record per line), each with its
   * first record; undefined if that isn't an object or isn't complete.
   */
  readonly lists: ReadonlyMap<string, JsonRecord | undefined>;
  /** Other fields of the file by name, those of nested objects as `outer.inner`. */
  readonly fields: ReadonlyMap<string, unknown>;
};

/** Maximum nesting depth of objects that are searched: API responses wrap their lists once or twice. */
const levels = 2;

/** Tests by its dotted name whether a nested object is within the searched depth. */
export function isNear(name: string): boolean {
  return name.split('.').length <= levels;
}

/** Determines the structure of a JSON file from its beginning; undefined if it isn't JSON. */
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

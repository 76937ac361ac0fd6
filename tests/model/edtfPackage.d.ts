// The edtf package comes without types; this is what the tests use of it.
declare module 'edtf' {
  type Dated = { readonly type: string; readonly min: number | null; readonly max: number | null };
  export function parse(text: string, constraints: { level: number }): { readonly type: string };
  export default function edtf(text: string, constraints: { level: number }): Dated;
}

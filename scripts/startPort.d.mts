export function portOf(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): number;
export function isFree(port: number): Promise<boolean>;

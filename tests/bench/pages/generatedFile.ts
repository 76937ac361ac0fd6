/** The generated file of so many events, in the browser's hands: nothing of the network is measured. */
export async function generatedFile(n: number, extension: string): Promise<File> {
  const response = await fetch(`generated/${n}.${extension}`);
  if (!response.ok) throw new Error(`no generated file of ${n} events as ${extension}`);
  return new File([await response.blob()], `generated.${extension}`);
}

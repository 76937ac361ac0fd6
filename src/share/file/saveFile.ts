/** Downloads content as a file; anything in its name but ASCII letters, digits and `_.+-` becomes a hyphen. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name.replace(/[^\w.+-]+/g, '-');
  link.click();
  // Some browsers start reading the blob only after the click event has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

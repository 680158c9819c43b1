/** Hands a file made in the browser to the person, as a download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the press has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}

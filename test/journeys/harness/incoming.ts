import type { Page } from 'playwright-core';

export type Incoming = { readonly name: string; readonly bytes: Uint8Array };

/** Lets a file fall onto the page, as a person does who drags it there. */
export async function dropFile(page: Page, { name, bytes }: Incoming): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, base64 }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  );
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: carried });
}

/** Chooses a file in the window that a button opens. */
export async function chooseFile(page: Page, button: string, { name, bytes }: Incoming): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

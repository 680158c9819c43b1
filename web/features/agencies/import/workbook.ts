import { api, take } from '../../../api/client.ts';
import type { components } from '../../../api/schema.d.ts';
import { saveFile } from '../../../ui/save-file.ts';

export type OrganisationImport = components['schemas']['OrganisationImport'];

/** The organisation as the workbook that can be imported again. */
export async function downloadOrganisation(name: string): Promise<void> {
  saveFile((await take(api.GET('/api/organisation.xlsx', { parseAs: 'blob' }))) as Blob, name);
}

/** Sends a workbook. The field goes first: the server reads the parts in their order. */
export function uploadOrganisation(file: File, dryRun: boolean): Promise<OrganisationImport> {
  const form = new FormData();
  form.append('dryRun', String(dryRun));
  form.append('file', file, file.name);
  return take(
    api.POST('/api/organisation/import', {
      // The description has no shape for uploads: the form is sent as it is, and the browser names its boundary.
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}

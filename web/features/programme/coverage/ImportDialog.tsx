import { type ReactNode, useId, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { programmeWords } from '../words.ts';

type Level = 'central' | 'region' | 'city';

/** Imports a document of a higher level, from a file or from pasted text; its clauses are read like those of a plan. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = programmeWords.use();
  const [fileId, textId] = [useId(), useId()];
  const [title, setTitle] = useState('');
  const [documentNumber, setNumber] = useState('');
  const [issuer, setIssuer] = useState('');
  const [level, setLevel] = useState<Level>('region');
  const [issuedOn, setIssuedOn] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const isTitled = title.trim().length >= 2;
  const given = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const save = (): Promise<unknown> => {
    if (!file)
      return take(
        api.POST('/api/upstream-documents/text', {
          body: {
            title: title.trim(),
            documentNumber: given(documentNumber),
            issuer: given(issuer),
            level,
            issuedOn: given(issuedOn),
            text,
          },
        }),
      );
    const form = new FormData();
    for (const [name, value] of Object.entries({ title, documentNumber, issuer, level, issuedOn }))
      form.append(name, value.trim());
    form.append('file', file, file.name);
    return take(
      api.POST('/api/upstream-documents', {
        // The description has no shape for uploads: the form is sent as it is, and the browser names its boundary.
        body: form as never,
        bodySerializer: (body: unknown) => body as FormData,
      }),
    );
  };
  return (
    <ChangeForm
      title={words.importUpstream}
      saveLabel={words.importSave}
      isComplete={isTitled && (file !== null || text.trim() !== '')}
      save={save}
      onClose={onClose}
    >
      {(wasSubmitted) => (
        <>
          <Field
            label={words.documentTitle}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={wasSubmitted && !isTitled ? words.reasonMissing : undefined}
          />
          <SelectField label={words.level} value={level} onChange={(value) => setLevel(value as Level)}>
            {(['central', 'region', 'city'] as const).map((value) => (
              <option key={value} value={value}>
                {words.levels[value]}
              </option>
            ))}
          </SelectField>
          <Field label={words.issuer} value={issuer} onChange={setIssuer} maxLength={100} />
          <Field label={words.documentNumber} value={documentNumber} onChange={setNumber} maxLength={100} />
          <Field label={words.issuedOn} type="date" value={issuedOn} onChange={setIssuedOn} />
          <div className="field">
            <label className="field-label" htmlFor={fileId}>
              {words.importFile}
            </label>
            <input
              id={fileId}
              type="file"
              accept=".docx,.doc,.wps,.txt,.pdf"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          </div>
          {file ? null : (
            <div className="field">
              <label className="field-label" htmlFor={textId}>
                {words.importText}
              </label>
              <textarea
                id={textId}
                className="field-input"
                rows={6}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
          )}
        </>
      )}
    </ChangeForm>
  );
}

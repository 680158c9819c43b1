import { createContext, type ReactNode, useContext } from 'react';

/** Whether an outer element is the page's `main` already. */
export const InsideMain = createContext(false);

/** `main` where there is none yet, else a plain block: a page has exactly one main landmark wherever it is shown. */
export function Landmark({ className, children }: { readonly className: string; readonly children: ReactNode }): ReactNode {
  if (useContext(InsideMain)) return <div className={className}>{children}</div>;
  return (
    <main className={className} id="content" tabIndex={-1}>
      <InsideMain value={true}>{children}</InsideMain>
    </main>
  );
}

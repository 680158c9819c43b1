import '../ui/tokens.css';
import '../ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isApiProblem } from '../api/problem.ts';
import { queryClient } from '../api/query-client.ts';
import { ComponentTheme } from './ComponentTheme.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root, {
  // An answer such as "not yours" is shown in place of the page: nothing broke, so nothing is reported as broken.
  onCaughtError: (error) => {
    if (!isApiProblem(error)) console.error(error);
  },
}).render(
  <StrictMode>
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <ComponentTheme>
          <RouterProvider router={router} />
        </ComponentTheme>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);

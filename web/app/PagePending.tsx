import type { ReactNode } from 'react';
import { SkeletonLines } from '../ui/Skeleton.tsx';

/** Stands where the page will stand, in its measure, until its code has come. */
export function PagePending(): ReactNode {
  return (
    <div className="page">
      <SkeletonLines lines={8} heading />
    </div>
  );
}

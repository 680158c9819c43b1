/** The parts of the organisation, each on a tab of its own. */
export const tabNames = ['agencies', 'bodies', 'posts', 'groups', 'divisions'] as const;
export type AgencyTabName = (typeof tabNames)[number];

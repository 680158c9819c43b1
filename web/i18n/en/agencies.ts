import type { Wording } from '../words.ts';
import type { agencies as zh } from '../zh/agencies.ts';

export const agencies: Wording<typeof zh> = {
  title: 'Agencies',
  lead: (agencies, groups) =>
    `Agencies: ${agencies}. Groups: ${groups}. In official order. Short names in plans are matched by this list.`,
  filter: 'Find by name, full name or alias',
  name: 'Agency',
  fullName: 'Full name',
  aliases: 'Aliases',
  leads: 'Leads',
  supporting: 'Supports',
  door: (name, role, count) => `${name}, ${role}: ${count}, open in the ledger`,
  emptyTitle: 'There is no list of agencies yet',
  emptyText: 'It is loaded at set-up from the data of the place, and grows when plans are imported.',
  kinds: {
    party: 'Party departments',
    government: 'Government departments',
    division: 'Banners, counties, districts',
    congress: 'Congress and consultative conference',
    judicial: 'Courts and procuratorates',
    people: "People's organisations",
    vertical: 'Agencies under vertical management',
    institution: 'Institutions and enterprises',
    other: 'Others',
  },
};

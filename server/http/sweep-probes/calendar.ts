/** No year's notice and no day has this version: whoever is admitted gets a conflict, or finds nothing. */
const stale = { version: 999_999, reason: '更正' };

/** The calendar's routes, as the sweep calls them. */
export const calendarProbes = {
  'calendar.read': {},
  'calendar.importNotice': {
    body: { year: 2027, title: '关于放假的通知', documentNumber: '1号', issuedOn: '2026-11-01', days: [], version: 0 },
  },
  'calendar.withdrawNotice': { body: { ...stale, year: 2027 } },
  'localDay.add': { body: { from: '2026-08-02', through: '2026-08-01', kind: 'off', name: '假日', source: '通知' } },
  'localDay.withdraw': { target: 'localDay', body: stale },
} as const;

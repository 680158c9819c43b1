import type { ReactNode } from 'react';
import type { components } from '../../api/schema.d.ts';
import { formatInstant } from '../../ui/format.ts';
import { eventKindName } from './event-kind.ts';
import { auditWords } from './words.ts';

export function EventTable({ events }: { readonly events: readonly components['schemas']['AuditEvent'][] }): ReactNode {
  const words = auditWords.use();
  const vias: Readonly<Record<string, string>> = words.vias;
  return (
    <div className="events">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.number}
            </th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.via}</th>
            <th scope="col">{words.hash}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.eventNo}>
              <td className="number">{event.eventNo}</td>
              <td className="event-when">{formatInstant(event.recordedAt, 'second')}</td>
              <td>
                {event.actor ? (
                  <>
                    {event.actor.name} <span className="faint">{event.actor.title}</span>
                  </>
                ) : (
                  words.system
                )}
              </td>
              <td>{eventKindName(event.kind, words.kinds)}</td>
              <td className="mono event-subject" title={`${event.subjectKind} ${event.subjectId}`}>
                {event.subjectId.slice(-8)}
              </td>
              <td>{vias[event.via] ?? event.via}</td>
              <td className="mono" title={event.hash}>
                {event.hash.replace(/^[a-z0-9]+:/, '').slice(0, 12)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

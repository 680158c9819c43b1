import './tiles.css';
import { Link } from '@tanstack/react-router';
import type { CSSProperties, ReactNode } from 'react';
import type { TaskOverview } from '../../api/desk.ts';
import { formatCount } from '../../ui/format.ts';
import { shareOf } from '../task/coverage/coverage.ts';
import { running } from './task-doors.ts';
import { homeWords } from './words.ts';

/** Divisions as a map of tiles: neighbours lie near each other, no boundary is drawn, each tile opens its tasks. */
export function DivisionTiles({ overview }: { readonly overview: TaskOverview }): ReactNode {
  const words = homeWords.use();
  const isPlaced = overview.divisions.every((division) => division.tile !== null);
  return (
    <ul className={isPlaced ? 'tiles tiles-placed' : 'tiles'}>
      {overview.divisions.map((division) => (
        <li key={division.id} style={placeOf(division.tile)}>
          <Link
            to="/tasks"
            search={running({ division: division.id })}
            className={division.receiptOverdue + division.pastDue > 0 ? 'tile tile-late' : 'tile'}
          >
            <span className="tile-name">{division.name}</span>
            <span className="tile-count">{words.tasks.tileCount(formatCount(division.deployed))}</span>
            <span className="tile-note">
              {division.deployed === 0
                ? words.tasks.tileNone
                : words.tasks.tileReceived(shareOf(division.received, division.deployed))}
            </span>
            {division.receiptOverdue > 0 ? (
              <span className="tile-bad">▲ {words.tasks.tileReceiptOverdue(formatCount(division.receiptOverdue))}</span>
            ) : null}
            {division.pastDue > 0 ? (
              <span className="tile-bad">■ {words.tasks.tilePastDue(formatCount(division.pastDue))}</span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const placeOf = (tile: TaskOverview['divisions'][number]['tile']) =>
  tile === null ? undefined : ({ '--tile-column': tile.column, '--tile-row': tile.row } as CSSProperties);

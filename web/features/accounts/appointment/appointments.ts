import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import { organisationQuery } from '../../../api/organisation.ts';
import { queryClient } from '../../../api/query-client.ts';
import type { components } from '../../../api/schema.d.ts';

export type Appointment = components['schemas']['Appointment'];
export type HeldGrant = components['schemas']['HeldGrant'];
export type Holding = components['schemas']['Holding'];

export const appointmentsQuery = queryOptions({
  queryKey: ['appointments'],
  queryFn: () => take(api.GET('/api/appointments')),
});

export async function forgetAppointments(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: appointmentsQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: organisationQuery.queryKey }),
    queryClient.invalidateQueries({ queryKey: ['accounts'] }),
  ]);
}

/** Whether an appointment is over. */
export const isOver = (appointment: Pick<Appointment, 'endsOn'>, today: string): boolean =>
  appointment.endsOn !== null && appointment.endsOn < today;

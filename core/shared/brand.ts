/** A value of the same shape that must not be mixed up with another: ids, days, ratios. Costs nothing at run time. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type JurisdictionId = Brand<string, 'JurisdictionId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type AppointmentId = Brand<string, 'AppointmentId'>;

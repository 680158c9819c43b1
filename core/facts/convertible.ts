import { sameMeasure, unitOf } from '../quantity/unit.ts';

/** Whether values of a unit can stand in a series of another: the same word, or one measure in another size (亩 and 公顷). */
export function isConvertible(unit: string, into: string): boolean {
  if (unit === into) return true;
  const [given, wanted] = [unitOf(unit), unitOf(into)];
  return given !== undefined && wanted !== undefined && sameMeasure(given, wanted);
}

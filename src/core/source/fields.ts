import { z } from 'zod';

/** Ids of everything: scenes, acts, stances … (docs/format.md). */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;

/** In messages, each `error` names a text in `locales/<language>/problems.json`. */
export const idField = z.string().regex(ID_PATTERN, { error: 'bad-id', abort: true });

export const formatField = z.literal(1);
export const versionField = z.int().min(1);
export const dateField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'bad-date', abort: true })
  .refine(isCalendarDay, { error: 'bad-date' });
export const currencyField = z.string().regex(/^[A-Z]{3}$/, { error: 'bad-currency' });
export const countryField = z.string().regex(/^[A-Z]{2}$/, { error: 'bad-country' });
export const wordsField = z.string().min(1);

/** An object whose unknown keys are errors that know which keys exist. */
export function closed<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}

export function byId<Value extends z.ZodType>(value: Value): z.ZodRecord<z.ZodString, Value> {
  return z.record(idField, value);
}

function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

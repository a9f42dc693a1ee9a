/** Bounds of a run's log; here without the schema, so that screens can hold fields to them. */
export const RUN_LIMITS = {
  events: 10_000,
  /** UTF-16 units of an objection or an intention, as `maxlength` counts them. */
  words: 500,
} as const;

/** A run's own id: a lower-case UUID, made by the caller, unique over all devices. */
export const RUN_ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

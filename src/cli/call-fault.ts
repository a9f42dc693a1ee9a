/** A call that is wrong: one line on standard error, exit status 2. */
export class CallFault extends Error {
  /** Names a message in `locales/<language>/cli.json`, under `call`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: string, values: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

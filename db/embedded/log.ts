/** The part of the application's logger that the embedded database needs; pino fits as it is. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

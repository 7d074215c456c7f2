import { type Context, useContext } from 'react';

/** Returns the value of a context. Throws outside its provider, e.g. `no view: outside a page` for the name `view`. */
export function useRequiredContext<Value>(context: Context<Value | undefined>, name: string): Value {
  const value = useContext(context);
  if (value === undefined) throw new Error(`no ${name}: outside a page`);
  return value;
}

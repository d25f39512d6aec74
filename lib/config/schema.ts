/** The managed schema; made from the fields table. */
export function managedSchema(): object {
  return { type: 'object', properties: {} };
}

/** The address of a place in the handbook. */
export function addressOfPlace(place: string | null): string {
  return place === null ? '/handbook' : `/handbook/${place}`;
}

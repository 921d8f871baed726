import { useQuery } from '@tanstack/react-query'
import { areasQuery } from './areas.query.ts'

/** A council's name: as the page knows it, else from the list of councils; empty while neither is there. */
export function useAreaName(area: string, known: string | undefined): string {
  const areas = useQuery(areasQuery).data
  return known ?? areas?.areas.find(({ code }) => code === area)?.name ?? ''
}

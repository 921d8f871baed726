/** Asks the server one thing as a signed-in person; throws what it answers instead of data. */
export async function ask<T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  question: { readonly query: string; readonly variables: unknown },
): Promise<T> {
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) })
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown }
  if (errors || !answer.ok) throw new Error(JSON.stringify(errors ?? answer.status))
  return data
}

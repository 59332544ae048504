/** No such address: said in words, without the page of the office. */
export function GET(): Response {
  return new Response('Nie ma takiego adresu.', { status: 404, headers: { 'cache-control': 'no-store' } })
}

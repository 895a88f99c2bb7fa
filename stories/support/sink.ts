import {ref} from 'lit/directives/ref.js';

/** A URL that takes a POST and keeps nothing, and a place that shows what it was sent. */
export function sink(): {url: string; fetch: typeof fetch; log: ReturnType<typeof ref>} {
  let place: Element | undefined;
  let said = '';
  const show = () => {
    if (place) place.textContent = said;
  };
  return {
    url: '/any-url-that-takes-a-post',
    log: ref((element) => {
      place = element;
      show();
    }),
    fetch: async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
      const body: unknown = JSON.parse(await request.text());
      said += `POST ${new URL(request.url).pathname}\ncontent-type: ${request.headers.get('content-type')}\n\n${JSON.stringify(body, null, 2)}\n\n`;
      show();
      return new Response(null, {status: 202});
    },
  };
}

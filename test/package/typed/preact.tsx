/** @jsxImportSource preact */
import type {} from 'hearth-widgets/jsx/preact';
import {useRef} from 'preact/hooks';
import type {KudosWall} from 'hearth-widgets';
import type {KudosItem} from 'hearth-widgets/protocol';

const items: KudosItem[] = [];

export function Page() {
  const wall = useRef<KudosWall>(null);
  return (
    <hearth-host endpoint="/hearth" space="harbor" headers={async () => ({authorization: 'Bearer of news'})} credentials="include">
      <hearth-kudos-wall
        ref={wall}
        class="wide"
        heading="Thanks"
        page-size={20}
        maxLength={300}
        composer="button"
        items={items}
        onhearth-kudos-given={({event}) => event.data.message.trim()}
        onhearth-warning={({code, detail}) => `${code} ${detail}`}
      >
        <p>Whom would you like to thank?</p>
      </hearth-kudos-wall>
      <hearth-get-to-know personId="ana" allow-image show="edit" onhearth-thank-requested={(event) => event.person.name.trim()} />
    </hearth-host>
  );
}

export const wrong = [
  // @ts-expect-error There is no such property.
  <hearth-kudos-wall pageSizes={20} key="1" />,
  // @ts-expect-error A number is not `many`.
  <hearth-kudos-wall page-size="many" key="2" />,
  // @ts-expect-error It is one of three.
  <hearth-kudos-wall composer="modal" key="3" />,
  // @ts-expect-error What is heard is not the name of a person.
  <hearth-kudos-wall onhearth-kudos-given={(event: string) => event} key="4" />,
  // @ts-expect-error There is no such element.
  <hearth-wall key="5" />,
];

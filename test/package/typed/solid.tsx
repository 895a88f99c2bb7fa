/** @jsxImportSource solid-js */
import type {} from 'hearth-widgets/jsx/solid';
import type {KudosWall} from 'hearth-widgets';
import type {KudosItem} from 'hearth-widgets/protocol';

const items: KudosItem[] = [];

export function Page() {
  return (
    <hearth-host attr:endpoint="/hearth" attr:space="harbor" prop:headers={async () => ({authorization: 'Bearer of news'})}>
      <hearth-kudos-wall
        ref={(wall: KudosWall) => wall.focus()}
        class="wide"
        heading="Thanks"
        attr:page-size={20}
        prop:maxLength={300}
        composer="button"
        prop:items={items}
        on:hearth-kudos-given={({event, currentTarget}) => `${event.data.message} ${currentTarget.pageSize.toFixed()}`}
        on:hearth-warning={{handleEvent: ({code, detail}) => `${code} ${detail}`, once: true}}
      >
        <p>Whom would you like to thank?</p>
      </hearth-kudos-wall>
      <hearth-get-to-know personId="ana" bool:allow-image={true} attr:show="edit" />
    </hearth-host>
  );
}

export const wrong = [
  // @ts-expect-error There is no such property.
  <hearth-kudos-wall prop:pageSizes={20} />,
  // @ts-expect-error A number is not `many`.
  <hearth-kudos-wall attr:page-size="many" />,
  // @ts-expect-error It is one of three.
  <hearth-kudos-wall prop:composer="modal" />,
  // @ts-expect-error What is heard is not the name of a person.
  <hearth-kudos-wall on:hearth-kudos-given={(event: string) => event} />,
  // @ts-expect-error There is no such element.
  <hearth-wall />,
];

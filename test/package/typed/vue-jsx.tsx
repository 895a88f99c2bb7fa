/** @jsxImportSource vue */
import type {} from 'hearth-widgets/jsx/vue';

export const page = () => (
  <hearth-host endpoint="/hearth" space="harbor" headers={async () => ({authorization: 'Bearer of news'})}>
    <hearth-kudos-wall class="wide" pageSize={20} onHearthKudosGiven={({event}) => event.data.message.trim()} />
  </hearth-host>
);

export const wrong = [
  // @ts-expect-error It is one of three.
  <hearth-kudos-wall composer="modal" />,
  // @ts-expect-error There is no such property.
  <hearth-kudos-wall pageSizes={20} />,
];

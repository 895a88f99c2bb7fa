/** @jsxImportSource react */
import {useRef} from 'react';
import type {KudosWall as KudosWallElement} from 'hearth-widgets';
import {GetToKnow, HearthHost, KudosWall} from 'hearth-widgets/react';
import {Gauge} from 'hearth-widgets/react/gauge';

export function Page() {
  const wall = useRef<KudosWallElement>(null);
  return (
    <HearthHost endpoint="/hearth" space="harbor" headers={async () => ({authorization: 'Bearer of news'})}>
      <KudosWall
        ref={wall}
        className="wide"
        pageSize={20}
        max-length={300}
        onHearthKudosGiven={({event}) => event.data.message.trim()}
        onHearthSent={({receipt}) => receipt.status}
      >
        <p>Whom would you like to thank?</p>
      </KudosWall>
      <GetToKnow personId="ana" show="edit" allowImage />
      <Gauge minGroup={8} />
    </HearthHost>
  );
}

export const wrong = [
  // @ts-expect-error There is no such property.
  <KudosWall pageSizes={20} key="1" />,
  // @ts-expect-error It is one of three.
  <KudosWall composer="modal" key="2" />,
  // @ts-expect-error A wall has no such event.
  <KudosWall onHearthPollAnswered={() => undefined} key="3" />,
  // @ts-expect-error What is heard is not the name of a person.
  <KudosWall onHearthKudosGiven={(event: string) => event} key="4" />,
];

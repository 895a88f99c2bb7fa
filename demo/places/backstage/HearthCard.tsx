import {InfoCard} from '@backstage/core-components';
import {discoveryApiRef, fetchApiRef, useApi} from '@backstage/core-plugin-api';
import React, {useEffect, useRef, useState} from 'react';
import 'hearth-widgets/define/host';
import 'hearth-widgets/define/kudos-wall';

export interface HearthCardProps {
  /** The space whose wall is shown: for a team, the name of its group in the catalog. */
  space: string;
  title?: string;
}

/** A wall of thanks in a card of Backstage, over the host that Backstage's backend has below `/api/hearth`. */
export const HearthCard = ({space, title = 'Thanks'}: HearthCardProps) => {
  const discovery = useApi(discoveryApiRef);
  const {fetch} = useApi(fetchApiRef);
  const [endpoint, setEndpoint] = useState<string>();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isCurrent = true;
    discovery.getBaseUrl('hearth').then(
      (url) => isCurrent && setEndpoint(url),
      (error: unknown) => console.error('Hearth: the backend has no address for it.', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [discovery]);

  // React 18 sets what it does not know as an attribute, and a function is none: so the elements are made here. React 19 could write them as tags.
  useEffect(() => {
    if (endpoint === undefined || !place.current) return undefined;
    const host = Object.assign(document.createElement('hearth-host'), {
      endpoint,
      space,
      // Backstage's own: it adds the token of whoever is signed in, to addresses of its backend alone.
      fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input as RequestInfo, init),
    });
    const wall = document.createElement('hearth-kudos-wall');
    // The card has a heading already.
    wall.setAttribute('heading-level', '3');
    host.append(wall);
    place.current.replaceChildren(host);
    return () => host.remove();
  }, [endpoint, space, fetch]);

  return (
    <InfoCard title={title}>
      <div ref={place} />
    </InfoCard>
  );
};

import Link from 'next/link';
import type {ReactNode} from 'react';
import {Widgets} from '../lib/Widgets';

export const metadata = {title: 'Boatyard'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body>
        <nav aria-label="Main">
          <Link href="/">Wall</Link>
          <Link href="/card">Card</Link>
          <Link href="/cases">Cases</Link>
        </nav>
        {children}
        <Widgets />
      </body>
    </html>
  );
}

/** The interface of the package as its documentation shows it: plain data, so that it passes into the page as JSON. */

/** What can be imported under one name of the package, such as `hearth-widgets/server`. */
export interface Module {
  /** As it stands behind `import … from`. */
  specifier: string;
  /** What the module says of itself. */
  doc: string;
  /** Sorted by name within their kinds. */
  exports: Export[];
}

/** How something is used, which is how the pages group it. */
export type Kind = 'function' | 'class' | 'interface' | 'type' | 'value';

/** One thing that a module exports. */
export interface Export {
  name: string;
  kind: Kind;
  /** As declared, without what is inside. */
  signature: string;
  doc: string;
  /** Members of a class or an interface, in the order of the source. */
  members: Member[];
}

export interface Member {
  name: string;
  type: string;
  doc: string;
}

/** All of it. */
export interface Api {
  modules: Module[];
  /** What the source says of each event, by its type. */
  events: Record<string, string>;
  /** What the conformance kit looks at, by section of the protocol, in its order. */
  checks: Section[];
}

/** The checks of one section of the protocol. */
export interface Section {
  section: string;
  checks: {id: string; level: 'core' | 'full'; says: string; remedy: string}[];
}

/** A picture as a host keeps it. */
export interface KeptImage {
  /** The id of whoever sent it. */
  person: string;
  /** The media type, as its bytes say. */
  type: ImageType;
  /** When it came, in milliseconds since the epoch. */
  at: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What is known of a picture without reading it. */
export interface ImageEntry {
  id: string;
  person: string;
  at: number;
}

/** The types of picture that are kept. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/**
 * Where a host keeps pictures. It says nothing about who may see one: that is asked at each reading, by the answer that it belongs to. It
 * may be shared by several processes.
 */
export interface ImageStore {
  /** Keeps a picture. When it resolves to the id, 1 to 128 visible ASCII characters that nobody can foresee, it is as durable as this store is. */
  put(image: KeptImage): Promise<string>;
  /** The picture with this id, whatever text that is; nothing where there is none. */
  get(id: string): Promise<KeptImage | undefined>;
  /** The pictures of one person, or all. */
  list(person?: string): Promise<ImageEntry[]>;
  /** Removes a picture. One that is not there is removed already. */
  remove(id: string): Promise<void>;
  /** Removes all pictures of a person. */
  removeOf(person: string): Promise<void>;
}

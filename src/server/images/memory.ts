import {newId} from '../../protocol/cloud-event.js';
import type {ImageStore, KeptImage} from './images.js';

/** Pictures that live as long as the process: for stories, for tests. */
export function createMemoryImages(): ImageStore {
  const images = new Map<string, KeptImage>();
  return {
    async put(image) {
      const id = newId();
      images.set(id, {...image, bytes: image.bytes.slice()});
      return id;
    },
    get: async (id) => images.get(id),
    list: async (person) =>
      Array.from(images, ([id, image]) => ({id, person: image.person, at: image.at})).filter(
        (entry) => person === undefined || entry.person === person,
      ),
    async remove(id) {
      images.delete(id);
    },
    async removeOf(person) {
      for (const [id, image] of images) if (image.person === person) images.delete(id);
    },
  };
}

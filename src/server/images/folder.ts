import {createHash, randomUUID} from 'node:crypto';
import {mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {IMAGE_TYPES} from './images.js';
import type {ImageEntry, ImageStore, ImageType, KeptImage} from './images.js';

/** In each person's folder, the file that says whose it is. Its name is that of no picture. */
const OWNER = 'person.txt';

/** The name of a person's folder: safe as one, whatever their id is. */
const folderOf = (person: string): string => createHash('sha256').update(person).digest('hex').slice(0, 32);

/** An id says in which folder its picture is. What is no id names no file. */
const ID = /^([\da-f]{32})-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;
const FILE = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\d{1,15})\.(png|jpeg|webp|avif)$/;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * Pictures as files in a folder, for Node.js: a folder for each person, and nothing else may be in it. It is made when the first picture
 * comes. Keep it where no web server serves it: who may see a picture is for the host to say.
 */
export function createFolderImages(path: string): ImageStore {
  /** The names in a folder; none where there is no such folder. */
  const namesIn = async (...parts: string[]): Promise<string[]> => {
    try {
      return await readdir(join(path, ...parts));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const ownerOf = async (folder: string): Promise<string | undefined> => {
    try {
      return await readFile(join(path, folder, OWNER), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const find = async (id: string): Promise<{folder: string; name: string; at: number; type: ImageType} | undefined> => {
    const [, folder, file] = ID.exec(id) ?? [];
    if (folder === undefined) return undefined;
    for (const name of await namesIn(folder)) {
      const [, own, at, ending] = FILE.exec(name) ?? [];
      const type = IMAGE_TYPES.find((one) => one === `image/${ending}`);
      if (own === file && type) return {folder, name, at: Number(at), type};
    }
    return undefined;
  };
  const entriesIn = async (folder: string, person: string): Promise<ImageEntry[]> =>
    (await namesIn(folder)).flatMap((name) => {
      const [, file, at] = FILE.exec(name) ?? [];
      return file === undefined ? [] : {id: `${folder}-${file}`, person, at: Number(at)};
    });

  return {
    async put({person, type, at, bytes}) {
      const folder = folderOf(person);
      await mkdir(join(path, folder), {recursive: true});
      if ((await ownerOf(folder)) === undefined) await write(join(path, folder), OWNER, person);
      const file = randomUUID();
      await write(join(path, folder), `${file}.${at}.${type.slice('image/'.length)}`, bytes);
      return `${folder}-${file}`;
    },
    async get(id): Promise<KeptImage | undefined> {
      const found = await find(id);
      const person = found && (await ownerOf(found.folder));
      if (!found || person === undefined) return undefined;
      try {
        return {person, type: found.type, at: found.at, bytes: new Uint8Array(await readFile(join(path, found.folder, found.name)))};
      } catch (error) {
        // It was removed just now.
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async list(person) {
      if (person !== undefined) return entriesIn(folderOf(person), person);
      const all: ImageEntry[] = [];
      for (const folder of await namesIn()) {
        const owner = await ownerOf(folder);
        if (owner !== undefined) all.push(...(await entriesIn(folder, owner)));
      }
      return all;
    },
    async remove(id) {
      const found = await find(id);
      if (found) await rm(join(path, found.folder, found.name), {force: true});
    },
    removeOf: (person) => rm(join(path, folderOf(person)), {recursive: true, force: true, maxRetries: 3}),
  };
}

/** Writes a file so that it is there as a whole or not at all, and outlives a loss of power. */
async function write(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const draft = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

// Takes wait here, in the browser's own database, until the server has them: a reload loses nothing.

const NAME = "nightshift-takes";
const STORE = "takes";

function database() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

async function within(mode, work) {
  const open = await database();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(open.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    open.close();
  }
}

const key = (sitting, take) => `${sitting}/${take}`;

export const put = (sitting, take, film) => within("readwrite", (store) => store.put(film, key(sitting, take)));
export const get = (sitting, take) => within("readonly", (store) => store.get(key(sitting, take)));
export const remove = (sitting, take) => within("readwrite", (store) => store.delete(key(sitting, take)));

/** How components reach the store and the dictionary of the chosen language. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from '../store/app-store.ts';
import { libraryOf, type Library } from '../store/library.ts';
import type { Language } from '../store/preferences.ts';
import { dictionaryOf, type Dictionary } from './dictionary/dictionary.ts';

export const StoreContext = createContext<AppStore | null>(null);

/** The part of the state that `select` picks; it must return the same object while nothing changed. */
export function useApp<Picked>(select: (state: AppState) => Picked): Picked {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('a component stands outside StoreContext');
  return useStore(store, select);
}

export function useLanguage(): Language {
  return useApp((state) => state.preferences.language);
}

export function useWords(): Dictionary {
  return dictionaryOf(useLanguage());
}

/** The open collection. Only for components under `Frame`, which draws them when there is one. */
export function useLibrary(): Library {
  return libraryOf(
    useApp((state) => {
      if (state.bundle.tag !== 'ready') throw new Error('no collection is open');
      return state.bundle.collection;
    }),
  );
}

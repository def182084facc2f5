/** opencc-js ships no types for its dictionaries: each is one string, pairs parted by |. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

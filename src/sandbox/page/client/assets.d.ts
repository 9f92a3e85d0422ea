/** A picture's address, once the page is bundled. */
declare module '*.svg' {
  const url: string;
  export default url;
}

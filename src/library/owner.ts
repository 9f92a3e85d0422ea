/** Whose articles: a server's, or those that a user keeps for their own direct messages. */
export type Owner = `server:${string}` | `user:${string}`;

/** Whose articles answer where somebody asks; `server` is null in direct messages. */
export function ownerOf({ user, server }: { readonly user: string; readonly server: string | null }): Owner {
  return server === null ? `user:${user}` : `server:${server}`;
}

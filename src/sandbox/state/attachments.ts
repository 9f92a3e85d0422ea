import type { APIAttachment, Snowflake } from 'discord-api-types/v10';
import { type ComponentNode, walkComponents } from '../validate/component-rules.ts';
import type { Complaint } from '../validate/form-error.ts';
import { limits } from '../validate/limits.ts';
import type { MessageBody } from '../validate/message-body.ts';
import type { Channel } from './channel.ts';
import type { World } from './world.ts';

/** A file of a multipart request: `files[index]`. */
export interface UploadedFile {
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A file's name as Discord keeps it: letters, digits, dots, dashes and underscores. */
export const safeFileName = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '_');

/**
 * What is wrong with the files of a message: described files that were not sent, too many, too large, and media
 * that point to a file which the message does not have.
 *
 * @param kept - attachments that the message already has
 */
export function attachmentComplaints(
  body: MessageBody,
  files: readonly UploadedFile[],
  kept: readonly APIAttachment[],
): Complaint[] {
  const unknown = (body.attachments ?? []).flatMap(({ id }, index) =>
    isUploaded(id, files) || kept.some((attachment) => attachment.id === id)
      ? []
      : [complaint(['attachments', index, 'id'], 'ATTACHMENT_NOT_FOUND', 'Attachment not found')],
  );
  const names = new Set([
    ...files.map(({ name }) => safeFileName(name)),
    ...kept.map(({ filename }) => filename),
  ]);
  const missing = mediaReferences(body).flatMap(({ url, path }) =>
    !url.startsWith('attachment://') || names.has(safeFileName(url.slice('attachment://'.length)))
      ? []
      : [
          complaint(
            path,
            'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            'The specified attachment could not be found',
          ),
        ],
  );
  return [...unknown, ...missing];
}

/** Whether a file is larger than Discord takes. */
export const hasOversizedFile = (files: readonly UploadedFile[]): boolean =>
  files.some(({ bytes }) => bytes.byteLength > limits.message.fileBytes);

/**
 * Keeps the files of a message where they can be fetched, and describes them.
 *
 * @returns the attachments that the message has from now on
 */
export function storeAttachments(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly UploadedFile[],
  before: readonly APIAttachment[],
): APIAttachment[] {
  const described = new Map((body.attachments ?? []).map((attachment) => [attachment.id, attachment]));
  const kept = body.attachments ? before.filter(({ id }) => described.has(id)) : before;
  const added = files.map((file) => {
    const details = described.get(String(file.index));
    return storeFile(
      world,
      channel.id,
      file,
      details?.filename ?? file.name,
      details?.description ?? undefined,
    );
  });
  return [...kept, ...added];
}

/** Keeps one file and describes it as an attachment. */
export function storeFile(
  world: World,
  place: Snowflake,
  file: Omit<UploadedFile, 'index'>,
  name: string = file.name,
  description?: string,
): APIAttachment {
  const id = world.nextId();
  const filename = safeFileName(name);
  const path = `/attachments/${place}/${id}/${encodeURIComponent(filename)}`;
  world.files.set(path, { name: filename, contentType: file.contentType, bytes: file.bytes });
  const url = `${world.origin}${path}`;
  return {
    id,
    filename,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(description === undefined ? {} : { description }),
  };
}

interface MediaHolder extends ComponentNode {
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
  readonly items?: readonly { readonly media: { readonly url: string } }[];
}

function mediaReferences(
  body: MessageBody,
): { readonly url: string; readonly path: readonly (string | number)[] }[] {
  return walkComponents(body.components ?? []).flatMap(({ component, path }) => {
    const { media, file, items }: MediaHolder = component;
    const here = ['components', ...path];
    return [
      ...(media ? [{ url: media.url, path: [...here, 'media', 'url'] }] : []),
      ...(file ? [{ url: file.url, path: [...here, 'file', 'url'] }] : []),
      ...(items ?? []).map((item, index) => ({
        url: item.media.url,
        path: [...here, 'items', index, 'media', 'url'],
      })),
    ];
  });
}

const isUploaded = (id: Snowflake, files: readonly UploadedFile[]): boolean =>
  files.some(({ index }) => String(index) === id);

const complaint = (path: readonly (string | number)[], code: string, message: string): Complaint => ({
  path,
  code,
  message,
});

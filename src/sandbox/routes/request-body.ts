import type { Context } from 'hono';
import { refuse, refuseField } from '../api-errors.ts';
import type { UploadedFile } from '../state/attachments.ts';
import { limits } from '../validate/limits.ts';

/** What a request brings: its JSON, and the files beside it. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

const fileField = /^files\[(\d+)\]$/;

/**
 * Reads a request's body: JSON alone, or a multipart form with `payload_json` and `files[n]` (API reference,
 * "Uploading Files").
 *
 * @throws HTTPException with Discord's refusal of a body that it cannot read
 */
export async function readBody(context: Context): Promise<RequestBody> {
  const { req } = context;
  if (Number(req.header('content-length') ?? 0) > limits.message.requestBytes) refuse('tooLarge');
  const type = req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'multipart/form-data') return readForm(context);
  const text = await req.text();
  if (text === '') return { json: undefined, files: [] };
  if (type !== 'application/json') {
    const message = `Expected "Content-Type" header to be one of {'application/json'}.`;
    return refuseField([], 'CONTENT_TYPE_INVALID', message);
  }
  return { json: parseJson(text), files: [] };
}

async function readForm({ req }: Context): Promise<RequestBody> {
  return readFormData(await req.formData().catch(() => refuse('invalidJson')));
}

/** The same from a form that has been parsed. */
export async function readFormData(data: FormData): Promise<RequestBody> {
  const json: Record<string, unknown> = {};
  const files: UploadedFile[] = [];
  for (const [field, value] of data) {
    if (typeof value === 'string') {
      if (field !== 'payload_json') json[field] = value;
      continue;
    }
    const index = Number(fileField.exec(field)?.[1] ?? files.length);
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ index, name: value.name, contentType: value.type || 'application/octet-stream', bytes });
  }
  const payload = data.get('payload_json');
  return { json: typeof payload === 'string' ? parseJson(payload) : json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('invalidJson');
  }
}

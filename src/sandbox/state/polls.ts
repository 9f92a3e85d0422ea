import { type APIPoll, PollLayoutType } from 'discord-api-types/v10';
import type { MessageBody } from '../validate/message-body.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** A poll as a message carries it, with nobody's vote yet. */
export function pollPayload(world: World, poll: NonNullable<MessageBody['poll']>): APIPoll {
  const answers = poll.answers.map((answer, index) => ({
    answer_id: index + 1,
    poll_media: answer.poll_media,
  }));
  return {
    question: poll.question,
    answers,
    expiry: new Date(world.now() + (poll.duration ?? 24) * hour).toISOString(),
    allow_multiselect: poll.allow_multiselect ?? false,
    layout_type: PollLayoutType.Default,
  } as APIPoll;
}

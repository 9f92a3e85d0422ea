import type { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';

/** Translations by Discord locale. */
export type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** What has a name and a description. */
export interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Localizations;
}

/** What the rules look at in an option. */
export interface OptionSubject extends Named {
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?:
    | readonly (Omit<Named, 'description'> & { readonly value: string | number })[]
    | null
    | undefined;
  readonly options?: readonly OptionSubject[] | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly min_value?: number | null | undefined;
  readonly max_value?: number | null | undefined;
}

/** What the rules look at in a command whose form has been checked. */
export interface CommandComplaintSubject extends Named {
  readonly type?: ApplicationCommandType | null | undefined;
  readonly options?: readonly OptionSubject[] | null | undefined;
}

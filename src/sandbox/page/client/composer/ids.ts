/** The id of the box in which messages are written. */
export const TEXT_BOX_ID = 'composer-text';

/** The id of the button that sends a command. */
export const SEND_ID = 'composer-send';

/** The id of what is offered above the line. */
export const MENU_ID = 'composer-menu';

/** The id of the box in which an option is filled. */
export const optionId = (name: string): string => `option-${name}`;

/** The id of an item that is offered, by which the box that is written in points to it. */
export const itemId = (index: number): string => `${MENU_ID}-${index}`;

import type { Snowflake } from 'discord-api-types/v10';

/** Nearer to the end than this counts as being there, in pixels. */
const NEAR = 80;

let followed: Element | null = null;
let shownPlace = '';
let isAtEnd = true;
let lastTop = 0;
let lastHeight = 0;

const observer = new ResizeObserver(() => {
  if (isAtEnd) toEnd();
});

/** Keeps the newest message in sight, unless the visitor has scrolled back. */
export function followNewest(place: Snowflake): void {
  const scroller = document.getElementById('scroller');
  const content = scroller?.firstElementChild;
  if (!scroller || !content) return;
  if (followed !== content) {
    followed = content;
    observer.disconnect();
    observer.observe(content);
    observer.observe(scroller);
    scroller.addEventListener(
      'scroll',
      () => {
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        if (scrollHeight - scrollTop - clientHeight < NEAR) isAtEnd = true;
        // What is drawn late makes the end run ahead, and what gets shorter pulls it back; else the visitor scrolls back.
        else if (scrollTop < lastTop && scrollHeight >= lastHeight) isAtEnd = false;
        lastTop = scrollTop;
        lastHeight = scrollHeight;
      },
      { passive: true },
    );
  }
  if (place !== shownPlace) {
    shownPlace = place;
    isAtEnd = true;
  }
  if (isAtEnd) toEnd();
}

/** Goes back to the newest message, wherever the visitor has scrolled to. */
export function showNewest(): void {
  isAtEnd = true;
}

function toEnd(): void {
  const scroller = document.getElementById('scroller');
  if (scroller) scroller.scrollTop = scroller.scrollHeight;
}

import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who speaks in Chinese', async () => {
  const cases: Told[] = [
    ['王市长说，大桥将关闭。', ['王市长 reported']],
    ['王市长说：“大桥将关闭。”', ['王市长 quoted']],
    ['王市长說，大桥将关闭。', ['王市长 reported']],
    ['王市长表示，大桥将关闭。', ['王市长 reported']],
    ['王市长指出，大桥将关闭。', ['王市长 reported']],
    ['王市长强调，大桥将关闭。', ['王市长 reported']],
    ['王市長強調，大橋將關閉。', ['王市長 reported']],
    ['王市长称，大桥将关闭。', ['王市长 reported']],
    ['王市长宣布：大桥将关闭。', ['王市长 reported']],
    ['王市长说道大桥将关闭。', ['王市长 reported']],
    ['王市长说大桥将关闭。', [null]],
    ['王市长对记者说，大桥将关闭。', ['王市长 reported']],
    ['王市长对记者和市民们说，大桥将关闭。', ['王市长 reported']],
    ['“大桥将关闭。”王市长说，大桥很旧。', ['王市长 quoted', '王市长 reported']],
    ['大桥很旧，王市长说，将关闭。', [null]],
    ['约翰·史密斯说，大桥将关闭。', ['约翰·史密斯 reported']],
    ['IBM 公司表示，大桥将关闭。', ['IBM 公司 reported']],
    ['王市长说，大桥将关闭。他说，大桥很旧。', ['王市长 reported', '王市长 reported']],
    ['王市长说，大桥将关闭。她说，大桥很旧。', ['王市长 reported', '王市长 reported']],
    ['王市长说，大桥将关闭。我们说，大桥很旧。', ['王市长 reported', '王市长 reported']],
    ['有人说，大桥将关闭。', ['? reported']],
    ['人们说，大桥将关闭。', ['? reported']],
    ['也就是说，大桥将关闭。', ['? reported']],
    ['说，大桥将关闭。', [null]],
    ['这是一个非常非常非常非常非常非常非常长的机构说，大桥将关闭。', [null]],
  ];
  expect(await tell(cases, 'zh')).toEqual(cases);
});

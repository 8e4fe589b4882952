import { useState } from 'react';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Menu, MenuItem } from '#renderer/kit/menu.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { AddUnknown } from './add-unknown.tsx';
import { BelongingDialog } from './belonging-dialog.tsx';
import { EraseUnknown } from './erase-unknown.tsx';
import { NamingDialog } from './naming-dialog.tsx';
import { useRemark } from './use-remark.ts';

/** What an owner can do about an unknown person that takes a dialog, each by its dialog. */
const dialogs = {
  naming: NamingDialog,
  belonging: BelongingDialog,
  adding: AddUnknown,
  erasing: EraseUnknown,
} as const;
type Doing = keyof typeof dialogs;

type Props = { readonly person: UnknownPerson };
type StartProps = Props & { readonly onDo: (doing: Doing) => void };

/** The likeliest thing to do: to show somebody again, to say who it is, or what to call them. */
function MainAction({ person, onDo }: StartProps) {
  const words = useWords().unknownFaces;
  const { pending, failure, run } = useRemark(person);
  const { label, maybe, isIgnored } = person;
  if (isIgnored)
    return (
      <>
        <Button pending={pending} onClick={() => void run({ label, isIgnored: false })}>
          {words.showAgain}
        </Button>
        <FailureNotice failure={failure} />
      </>
    );
  if (maybe !== null && label === null)
    return <Button onClick={() => onDo('belonging')}>{words.isMember(maybe.name)}</Button>;
  return <Button onClick={() => onDo('naming')}>{label === null ? words.giveName : words.changeName}</Button>;
}

/** Everything else, behind a button. */
function MoreActions({ person, onDo, onIgnore }: StartProps & { readonly onIgnore: () => void }) {
  const words = useWords().unknownFaces;
  const { label, maybe, isIgnored } = person;
  const isNamedFirst = !isIgnored && (label !== null || maybe === null);
  return (
    <Menu
      align="start"
      trigger={
        <Button look="bare" iconAfter="chevron">
          {words.more}
        </Button>
      }
    >
      {!isNamedFirst && (
        <MenuItem icon="pencil" onClick={() => onDo('naming')}>
          {label === null ? words.giveName : words.changeName}
        </MenuItem>
      )}
      <MenuItem icon="plus" onClick={() => onDo('adding')}>
        {words.add}
      </MenuItem>
      <MenuItem icon="people" onClick={() => onDo('belonging')}>
        {words.isSomeMember}
      </MenuItem>
      {!isIgnored && (
        <MenuItem icon="eyeOff" onClick={onIgnore}>
          {words.ignore}
        </MenuItem>
      )}
      <MenuItem icon="trash" isDanger onClick={() => onDo('erasing')}>
        {words.erasing.verb}
      </MenuItem>
    </Menu>
  );
}

/** What an owner can do about an unknown person. */
export function UnknownActions({ person }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { failure, run, say } = useRemark(person);
  const words = useWords().unknownFaces;
  const Dialog = doing === null ? null : dialogs[doing];

  async function ignore(): Promise<void> {
    if ((await run({ label: person.label, isIgnored: true })) !== null) say(words.ignored);
  }

  return (
    <div>
      <ButtonRow>
        <MainAction person={person} onDo={setDoing} />
        <MoreActions person={person} onDo={setDoing} onIgnore={() => void ignore()} />
      </ButtonRow>
      <FailureNotice failure={failure} />
      {Dialog !== null && <Dialog person={person} onClose={() => setDoing(null)} />}
    </div>
  );
}

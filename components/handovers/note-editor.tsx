"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { NoteView } from "@/components/handovers/note-saver";
import { useNoteSaver } from "@/components/handovers/use-note-saver";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Note } from "@/lib/handovers/contract";

const longest = 5_000;

/** The note to be written: saved by itself, and printed as plain text. */
export function NoteEditor({ absenceId, note }: { absenceId: string; note: Note }) {
  const t = useTranslations("handovers.note");
  const { saver, view } = useNoteSaver({ absenceId, note });
  return (
    <>
      <div className="print:hidden">
        <Field label={t("label")} quiet hint={t("hint")}>
          {(control) => (
            <Textarea
              {...control}
              value={view.text}
              maxLength={longest}
              rows={3}
              onChange={({ target }) => saver.edit(target.value)}
              onBlur={() => void saver.flush()}
            />
          )}
        </Field>
        <Status view={view} />
        <Clash view={view} onChoose={(text) => saver.choose(text)} />
      </div>
      <p className="hidden text-sm wrap-anywhere whitespace-pre-wrap print:block">{view.text}</p>
    </>
  );
}

/** Only trouble is spoken: hearing "saved" after every pause would be noise. */
function Status({ view: { state, saved, text } }: { view: NoteView }) {
  const t = useTranslations("handovers.note");
  const format = useFormatter();
  const touched = saved.revision > 0;
  const isTooLong = state === "refused" && text.length > longest;
  const isTrouble = state === "lost" || state === "refused";
  const isWaiting = state === "waiting" || state === "sending";
  return (
    <div className="mt-1 min-h-5 text-xs">
      {isWaiting ? <span className="text-ink-2">{t("waiting")}</span> : null}
      {state === "saved" && touched ? <span className="text-ink-2">{t("saved")}</span> : null}
      <span role="status">
        {isTrouble ? (
          <span className="font-semibold text-red">
            {isTooLong ? t("tooLong", { most: format.number(longest) }) : t(state)}
          </span>
        ) : null}
      </span>
    </div>
  );
}

function Clash({ view, onChoose }: { view: NoteView; onChoose: (text: string) => void }) {
  const t = useTranslations("handovers.note");
  const { theirs, text } = view;
  if (!theirs) return null;
  const both = `${theirs.text}\n\n${text}`;
  return (
    <Callout
      tone="warn"
      role="alert"
      className="mt-2"
      actions={
        <>
          {both.length <= longest ? (
            <Button variant="primary" onClick={() => onChoose(both)}>
              {t("both")}
            </Button>
          ) : null}
          <Button onClick={() => onChoose(text)}>{t("keepMine")}</Button>
          <Button onClick={() => onChoose(theirs.text)}>{t("takeTheirs")}</Button>
        </>
      }
    >
      <p>{t("clash", { name: theirs.editedByName ?? t("someone") })}</p>
      <p className="mt-2 text-ink-2">{t("theirs")}</p>
      <p className="wrap-anywhere whitespace-pre-wrap">{theirs.text}</p>
    </Callout>
  );
}

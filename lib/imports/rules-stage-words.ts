import type { Stage } from "@/db/enums";
import { wordKey, wordTable } from "@/lib/imports/rules-words";

const words = wordTable<Stage>([
  [
    "idea",
    "Idee,Ideen,Ideenspeicher,Themenspeicher,Themenidee,Vorschlag,Vorschläge,offen,nicht begonnen,noch nicht begonnen,nicht gestartet,neu,zu tun,to do,todo,not started,open,new,idea,ideas,backlog,idée,à faire,proposition,未开始,待办,想法",
  ],
  ["research", "Recherche,in Recherche,wird recherchiert,research,researching,in research,en recherche"],
  [
    "drafting",
    "geplant,in Planung,Planung,in Arbeit,in Bearbeitung,begonnen,angefangen,Entwurf,im Entwurf,Text in Arbeit,in Erstellung,in Produktion,wip,drafting,draft,in progress,started,planned,in production,writing,à produire,en cours,en production,brouillon,à rédiger,planifié,prévu,进行中,草稿,计划中,已计划",
  ],
  [
    "review",
    "Freigabe,zur Freigabe,in Freigabe,Freigabe angefragt,Freigabe ausstehend,wartet auf Freigabe,in Prüfung,zur Prüfung,in Abstimmung,Abstimmung,Korrektur,in Korrektur,review,in review,to review,for approval,pending,pending approval,waiting for approval,à valider,en validation,en relecture,待审核,审核中",
  ],
  [
    "approved",
    "freigegeben,genehmigt,bereit,fertig,final,abgestimmt,eingeplant,terminiert,vorgeplant,approved,ready,ready to publish,scheduled,validé,approuvé,prêt,programmé,已批准,待发布",
  ],
  [
    "published",
    "veröffentlicht,publiziert,online,live,erledigt,gepostet,erschienen,raus,versendet,verschickt,abgeschlossen,done,published,posted,sent,complete,completed,publié,en ligne,terminé,fait,envoyé,已完成,已发布,✅,✓,✔,✔️,☑",
  ],
  ["evaluated", "ausgewertet,archiviert,evaluated,archived,analysé,archivé"],
  [
    "discarded",
    "verworfen,abgesagt,entfällt,entfallen,fällt aus,ausgefallen,gestrichen,abgelehnt,storniert,gelöscht,cancelled,canceled,rejected,dropped,discarded,annulé,refusé,abandonné,取消,已取消,❌",
  ],
]);
/** Longest first, so that "in Arbeit" wins over a shorter word at the same place. */
const beginnings = [...words]
  .filter(([, stage]) => stage !== "published")
  .sort(([a], [b]) => b.length - a.length)
  .map(([word, stage]) => [`${word} `, stage] as const);

/**
 * What a word for the state of the work means. A word may have an addition ("in Arbeit, Bild fehlt"); only
 * "published" must stand alone, because "online stellen" is a plan.
 */
export function stageOfWord(word: string): Stage | null {
  const key = wordKey(word);
  return words.get(key) ?? beginnings.find(([start]) => key.startsWith(start))?.[1] ?? null;
}

/** Whether the word is nothing but a stage, so that its wording need not be kept. */
export function isStageWord(word: string): boolean {
  return words.has(wordKey(word));
}

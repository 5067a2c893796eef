import type { Random } from "@/db/seed/demo/random";
import type { Topic } from "@/db/seed/reference/topics";

/** Two or three hashtags, every word with a capital, so that screen readers can tell the words apart. */
export function hashtags(topic: Topic, town: string, random: Random): string {
  const own = `#Miteinander${town.replaceAll("-", "")}`;
  return [own, ...random.shuffle(HASHTAGS[topic]).slice(0, 2)].join(" ");
}

const HASHTAGS: Record<Topic, readonly string[]> = {
  care: ["#PflegeHatEinGesicht", "#PflegeVorOrt", "#PflegendeAngehörige"],
  family: ["#KitaLeben", "#FamilieStärken", "#KinderZuerst"],
  inclusion: ["#InklusionLeben", "#TeilhabeJetzt", "#BarrierenAbbauen"],
  addiction: ["#SuchtberatungHilft", "#HilfeHolen", "#GemeinsamStark"],
  debt: ["#SchuldnerberatungHilft", "#RatStattScham"],
  migration: ["#ZusammenLeben", "#AnkommenInNiedersachsen"],
  housing: ["#WohnenIstMenschenrecht", "#GuteNachbarschaft"],
  poverty: ["#ArmutBekämpfen", "#TeilenHilft"],
  self_help: ["#SelbsthilfeWirkt", "#NichtAllein"],
  youth_service: ["#FreiwilligEngagiert", "#FreiwilligesSozialesJahr"],
  jobs: ["#ArbeitMitSinn", "#KommInsTeam", "#SozialeBerufe"],
  federation: ["#SozialeArbeit", "#WohlfahrtVorOrt"],
  meals: ["#WarmesEssen", "#MahlzeitenDienst"],
  volunteering: ["#EhrenamtTrägt", "#DankeEhrenamt", "#MachMit"],
  older_people: ["#GutAltWerden", "#GemeinsamStattEinsam"],
  health: ["#GesundBleiben", "#SeelischeGesundheit"],
  equality: ["#GleichstellungJetzt", "#StarkeFrauen"],
  democracy: ["#DemokratieLeben", "#VielfaltVerbindet"],
};

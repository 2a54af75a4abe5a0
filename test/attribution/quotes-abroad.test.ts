/** Speakers of quotations in German, French, Spanish, Italian and Portuguese: verbs before, after and between. Every line is made up. */
import { describe, expect, it } from "vitest";
import { findQuotes } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

/** Text about nothing, in front of the quotation, so that the language is told. */
const BEFORE: Readonly<Record<string, string>> = {
  de: "Die Stadt hat am Dienstag drei alte Brücken für den Verkehr gesperrt, weil bei einer Prüfung Risse in den Pfeilern gefunden wurden.",
  fr: "La ville a fermé mardi trois vieux ponts à la circulation, car des fissures ont été trouvées dans les piles lors d'une visite.",
  es: "La ciudad cerró el martes tres puentes viejos al tráfico, porque en una revisión se hallaron grietas en los pilares de la obra.",
  it: "La città ha chiuso martedì tre vecchi ponti al traffico, perché durante una verifica sono state trovate crepe nei piloni.",
  pt: "A cidade fechou na terça-feira três pontes velhas ao trânsito, porque numa vistoria foram encontradas fissuras nos pilares.",
};

function speakersOf(language: string, text: string): (string | null)[] {
  return findQuotes(segment(`${BEFORE[language]}\n\n${text}`)).map(({ speaker }) => speaker);
}

describe("the speaker of a quotation", () => {
  it.each([
    ["de", "„Die Brücke bleibt zu“, sagte Mara Lindqvist.", ["Mara Lindqvist"]],
    ["de", "„Die Brücke bleibt zu“, sagte Bürgermeisterin Mara Lindqvist am Abend.", ["Mara Lindqvist"]],
    ["de", "„Die Brücke bleibt zu“, sagte gestern Polizeisprecher Ivo Brandt.", ["Ivo Brandt"]],
    ["de", "„Die Brücke bleibt zu“, teilte Ivo Brandt mit.", ["Ivo Brandt"]],
    ["de", "„Die Brücke bleibt zu“, so Ivo Brandt.", ["Ivo Brandt"]],
    ["de", "Ivo Brandt erklärte: „Die Brücke bleibt zu.“", ["Ivo Brandt"]],
    ["de", "„Die Brücke“, warnte Ivo Brandt, „bleibt zu.“", ["Ivo Brandt", "Ivo Brandt"]],
    ["de", "Das sagte Mara Lindqvist. „Die Brücke bleibt zu“, fügte sie hinzu.", ["Mara Lindqvist"]],
    ["de", "»Die Brücke bleibt zu«, betonte Lindqvist. Mara Lindqvist leitet das Amt.", ["Mara Lindqvist"]],
    ["fr", "« Le pont reste fermé », a déclaré Mara Lindqvist.", ["Mara Lindqvist"]],
    ["fr", "« Le pont reste fermé », a expliqué la maire Mara Lindqvist.", ["Mara Lindqvist"]],
    ["fr", "« Le pont reste fermé », précise le maire de Halvère, Ivo Brandt.", ["Ivo Brandt"]],
    ["fr", "Ivo Brandt a affirmé : « Le pont reste fermé. »", ["Ivo Brandt"]],
    ["fr", "« Le pont, a souligné Ivo Brandt, reste fermé. » Rien de plus.", ["Ivo Brandt"]],
    ["fr", "Ivo Brandt a parlé. Ivo Brandt a dit non. « Le pont reste fermé », a-t-il ajouté.", ["Ivo Brandt"]],
    ["fr", "Mara Lindqvist a dit non. « Le pont reste fermé », explique-t-elle.", ["Mara Lindqvist"]],
    ["fr", "Selon Ivo Brandt, le pont est « fermé pour toujours ».", ["Ivo Brandt"]],
    ["es", "«El puente sigue cerrado», dijo Mara Lindqvist.", ["Mara Lindqvist"]],
    ["es", "“El puente sigue cerrado”, señaló la alcaldesa Mara Lindqvist.", ["Mara Lindqvist"]],
    ["es", "“El puente sigue cerrado”, ha asegurado el alcalde de Halvere, Ivo Brandt.", ["Ivo Brandt"]],
    ["es", "Ivo Brandt afirmó: “El puente sigue cerrado”.", ["Ivo Brandt"]],
    ["es", "“El puente”, advirtió Ivo Brandt, “sigue cerrado”.", ["Ivo Brandt", "Ivo Brandt"]],
    ["es", "Lo dijo Mara Lindqvist. “El puente sigue cerrado”, añadió.", ["Mara Lindqvist"]],
    ["it", "«Il ponte resta chiuso», ha detto Mara Lindqvist.", ["Mara Lindqvist"]],
    ["it", "“Il ponte resta chiuso”, ha spiegato il sindaco Ivo Brandt.", ["Ivo Brandt"]],
    ["it", "“Il ponte resta chiuso”, spiega l'assessora Mara Lindqvist.", ["Mara Lindqvist"]],
    ["it", "Ivo Brandt ha dichiarato: “Il ponte resta chiuso”.", ["Ivo Brandt"]],
    ["it", "“Il ponte”, avverte Ivo Brandt, “resta chiuso”.", ["Ivo Brandt", "Ivo Brandt"]],
    ["it", "Lo ha detto Mara Lindqvist. “Il ponte resta chiuso”, ha poi aggiunto.", ["Mara Lindqvist"]],
    ["pt", "“A ponte continua fechada”, disse Mara Lindqvist.", ["Mara Lindqvist"]],
    ["pt", "“A ponte continua fechada”, afirmou o prefeito Ivo Brandt.", ["Ivo Brandt"]],
    ["pt", "“A ponte continua fechada”, explicou a diretora da obra, Mara Lindqvist.", ["Mara Lindqvist"]],
    ["pt", "Ivo Brandt garantiu: “A ponte continua fechada”.", ["Ivo Brandt"]],
    ["pt", "“A ponte”, alertou Ivo Brandt, “continua fechada”.", ["Ivo Brandt", "Ivo Brandt"]],
    ["pt", "Foi o que disse Mara Lindqvist. “A ponte continua fechada”, acrescentou ela.", ["Mara Lindqvist"]],
  ])("%s: %s", (language, text, speakers) => {
    expect(speakersOf(language, text)).toEqual(speakers);
  });
});

describe("nobody speaks", () => {
  it.each([
    ["de", "Das Wort „Brücke“ steht auf dem Schild, das so alt ist wie das Haus."],
    ["fr", "Le mot « pont » figure sur le panneau que la ville a posé."],
    ["es", "La palabra “puente” figura en el cartel que la ciudad puso."],
    ["it", "La parola “ponte” compare sul cartello che la città ha messo."],
    ["pt", "A palavra “ponte” aparece na placa que a cidade colocou."],
  ])("%s: %s", (language, text) => {
    expect(speakersOf(language, text)).toEqual([null]);
  });
});

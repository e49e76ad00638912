/** Texts of files and voice messages. Dutch, B1. */
export const nl = {
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  tray: 'Bestanden die je verstuurt',
  preparing: 'Foto wordt klaargemaakt…',
  smaller: (from: string, to: string) => `Verkleind van ${from} naar ${to}. Dat scheelt data.`,
  sending: (percent: number) => `${percent}% verstuurd`,
  waiting: 'Geen verbinding. We gaan zo verder waar we waren.',
  cancel: (name: string) => `Stop met versturen: ${name}`,
  again: 'Probeer opnieuw',
  away: 'Weghalen',
  tooLarge: 'Dit bestand is groter dan 25 MB. Kies een kleiner bestand.',
  empty: 'Dit bestand is leeg. Kies een ander bestand.',
  tooMany: 'Kies hooguit 5 bestanden tegelijk.',
  failed: 'Versturen lukte niet.',
  card: {
    checking: 'Wordt gecontroleerd…',
    refusedTitle: 'Dit bestand is niet toegelaten',
    open: 'Openen',
    openPhoto: (name: string) => `Foto openen: ${name}`,
    save: (name: string) => `Bewaar ${name}`,
    reasons: {
      virus: 'Er zit een virus in. We hebben het weggegooid.',
      damaged: 'Het bestand is kapot. Probeer het nog eens, of stuur een ander.',
      'two-in-one':
        'In dit bestand zit nog een ander bestand verstopt. Sla het opnieuw op en stuur dat.',
      'archive-bomb': 'Dit bestand wordt te groot als je het opent. Stuur het als PDF.',
      macros: 'In dit document zit een programma (macro). Sla het op zonder macro’s, of als PDF.',
      'type-refused': 'Dit soort bestand kan niet. Wel: foto’s, PDF, Word (docx), ODT en geluid.',
      'photo-too-large': 'Deze foto is te groot. Maak hem kleiner, of stuur een schermafdruk.',
      other: 'We kunnen dit bestand niet laten zien. Stuur een ander.',
    } as Record<string, string>,
  },
  voice: {
    title: 'Spraakbericht',
    name: 'Spraakbericht',
    asking: 'Je toestel vraagt of Nabij de microfoon mag gebruiken. Kies “Toestaan”.',
    refused:
      'De microfoon mag niet van je toestel. Je kunt gewoon typen. Wil je toch praten? Zet de microfoon aan bij de instellingen van deze pagina.',
    none: 'We vinden geen microfoon. Je kunt gewoon typen.',
    recording: 'We nemen op. Praat maar.',
    stop: 'Stop met opnemen',
    left: (seconds: number) => `Nog ${seconds} seconden`,
    review: 'Luister terug, en verstuur het dan.',
    discard: 'Weggooien',
    send: 'Verstuur spraakbericht',
    close: 'Sluiten',
  },
  player: {
    play: 'Afspelen',
    pause: 'Pauze',
    where: 'Plaats in het spraakbericht',
    at: (at: string, all: string) => `${at} van ${all}`,
    speed: (speed: string) => `Snelheid ${speed}`,
    failed: 'Afspelen lukt nu niet. Probeer het straks nog eens.',
  },
};

export type AttachmentTexts = typeof nl;

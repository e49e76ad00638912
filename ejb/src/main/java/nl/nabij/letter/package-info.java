/**
 * Letters: friendly, on paper, for whoever is not reached otherwise.
 *
 * <p>A letter is written from a template and the words beside it, in Dutch that most people read
 * with ease. It calls the youth by their first name, tells day, time and place in words, how it
 * goes, and whom to call when it does not suit. It carries no threat; rights and duties are named
 * apart and neutrally, as the law asks, and a test holds our own words to that. The invitation to a
 * video call shows its join link as a QR and, for who types, as a short address and a code.
 *
 * <p>Another letter invites to the app: it shows the link as a QR. The six digits that go with it
 * are never on it, for a letter is opened by others too.
 *
 * <p>A conversation goes on paper as well, for a youth who asks or for the file: by day, with who
 * wrote when, and every line numbered so that people can point at it.
 *
 * <p>All that is kept of somebody goes on paper too, when they asked to see it and do not use the
 * app: behind a letter that says what it is and which rights they have.
 *
 * <p>What comes out is a tagged PDF (PDF/A-3, PDF/UA), with its font inside, kept encrypted under
 * the key of the dossier. A letter is never changed: what was sent is what is shown.
 */
package nl.nabij.letter;

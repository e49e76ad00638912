package nl.nabij.letter;

import java.util.UUID;
import nl.nabij.people.Invitation;

/** An invitation to the app, and the letter that has its link. */
public record PaperInvitation(Invitation invitation, UUID letter) {}

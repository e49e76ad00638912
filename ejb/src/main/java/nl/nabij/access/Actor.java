package nl.nabij.access;

import java.util.UUID;

/** Who is asking: made by the doors from a session or a device, never from what a request says. */
public sealed interface Actor permits Staff, Youth, Guest, Companion, House {

  /**
   * The staff member, the dossier of the youth, the call room of a guest, the consent of a
   * companion, or the organisation.
   */
  UUID id();

  UUID organisation();

  Origin origin();
}

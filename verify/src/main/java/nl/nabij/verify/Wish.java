package nl.nabij.verify;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to know of a log.
 *
 * @param key the key that signs it
 * @param witnesses who must have cosigned it
 * @param earlier a checkpoint that was kept from before
 * @param entries false to check the hashes alone although there could be entries
 */
record Wish(NoteKey key, List<NoteKey> witnesses, Optional<SignedNote> earlier, boolean entries) {}

package nl.nabij.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.conversation.MessageTexts;
import nl.nabij.conversation.Place;
import nl.nabij.conversation.StandingText;
import nl.nabij.vault.Vault;

/** One step of indexing: what was taken is indexed, or is due again. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Indexing {

  /** Use of the hashes, as the vault tells them apart. */
  static final String USE = "message-words";

  private final MessageTexts texts;
  private final TokenTable tokens;
  private final Vault vault;

  @Inject
  Indexing(final MessageTexts texts, final TokenTable tokens, final Vault vault) {
    this.texts = texts;
    this.tokens = tokens;
    this.vault = vault;
  }

  /** Answers how many were taken; none when another node is at it. */
  int step(final int atMost) {
    if (!tokens.alone()) {
      return 0;
    }
    final List<StandingText> taken = texts.takeUnindexed(atMost);
    final List<TokenTable.Indexed> found = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    for (final StandingText text : taken) {
      if (text.text() == null) {
        gone.add(text.place());
      } else {
        found.add(
            new TokenTable.Indexed(
                text.place(),
                text.youth(),
                text.sentAt(),
                vault.blind(text.youth(), USE, Beginnings.of(text.text()))));
      }
    }
    tokens.keep(found);
    tokens.drop(gone);
    return taken.size();
  }
}

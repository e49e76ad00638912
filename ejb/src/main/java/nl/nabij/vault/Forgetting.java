package nl.nabij.vault;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.nabij.live.Ear;
import nl.nabij.live.LiveEvent;
import nl.nabij.live.LiveTopic;
import nl.nabij.schema.SchemaReady;

/** Forgets on every node at once what was destroyed on one. */
@ApplicationScoped
class Forgetting {

  private final DossierKeys keys;
  private final LiveTopic live;
  private final Ear ear = this::hear;

  Forgetting() {
    this(null, null);
  }

  @Inject
  Forgetting(final DossierKeys keys, final LiveTopic live) {
    this.keys = keys;
    this.live = live;
  }

  void start(@Observes @Priority(SchemaReady.KEYS) final SchemaReady ready) {
    live.listen(ear);
  }

  @PreDestroy
  void stop() {
    live.silence(ear);
  }

  void hear(final LiveEvent event) {
    if (event instanceof KeyForgotten gone) {
      keys.forget(gone.dossier());
    }
  }
}

package nl.nabij.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.nabij.access.Unguarded;
import nl.nabij.calendar.DemoTime;

/** Three municipalities of invented people, for who wants to see Nabij at work. */
@ApplicationScoped
public class DemoWorld {

  private volatile DemoState state = new DemoState(false, "", 0, null, List.of());

  /** How far it is; empty when this is no demo. */
  @Unguarded("invented people; outside a demo there is nothing to tell")
  public Optional<DemoState> state() {
    return DemoTime.enabled() ? Optional.of(state) : Optional.empty();
  }

  void tell(final DemoState news) {
    state = news;
  }
}

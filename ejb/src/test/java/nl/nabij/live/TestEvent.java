package nl.nabij.live;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An event of the container with observers that a test gives it. */
public final class TestEvent<T> implements Event<T> {

  private final List<Consumer<T>> observers = new CopyOnWriteArrayList<>();

  public TestEvent<T> heardBy(final Consumer<T> observer) {
    observers.add(observer);
    return this;
  }

  @Override
  public void fire(final T event) {
    observers.forEach(observer -> observer.accept(event));
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(final U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(
      final U event, final NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<T> select(final Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(final Class<U> subtype, final Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(
      final TypeLiteral<U> subtype, final Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}

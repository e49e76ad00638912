package nl.nabij.verify;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes the beginning of an answer, and hangs up on the rest: an answer may have no end. */
final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /**
   * @param most bytes to take
   */
  Bounded(final int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(final Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(final List<ByteBuffer> pieces) {
    for (final ByteBuffer piece : pieces) {
      final byte[] bytes = new byte[Math.min(piece.remaining(), most - taken.size())];
      piece.get(bytes);
      taken.writeBytes(bytes);
    }
    if (taken.size() == most) {
      // The answer first: hanging up is an error to whoever still waits for one.
      body.complete(taken.toByteArray());
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onError(final Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(taken.toByteArray());
  }
}

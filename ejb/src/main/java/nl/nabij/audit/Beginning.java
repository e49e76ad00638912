package nl.nabij.audit;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The first 16 KiB of an answer as text; on the rest it hangs up. */
final class Beginning implements HttpResponse.BodySubscriber<String> {

  private static final int MOST = 16 * 1024;

  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  @Override
  public CompletionStage<String> getBody() {
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
      final byte[] bytes = new byte[Math.min(piece.remaining(), MOST - taken.size())];
      piece.get(bytes);
      taken.writeBytes(bytes);
    }
    if (taken.size() == MOST) {
      onComplete();
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
    body.complete(taken.toString(StandardCharsets.UTF_8));
  }
}

package nl.nabij.stand;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as the SMS provider does, delivers nothing and keeps everything. */
public final class SmsCatcher {
  private static final int LARGEST = 8_192;

  private final List<Sms> caught = new CopyOnWriteArrayList<>();

  /** Everything caught since the start or the last {@link #clear}, the oldest first. */
  public List<Sms> texts() {
    return List.copyOf(caught);
  }

  /** Forgets what was caught. */
  public void clear() {
    caught.clear();
  }

  /** Takes a form with {@code to} and {@code message}; 400 when one is missing, as the provider. */
  int take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
    Map<String, String> form = new HashMap<>();
    for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
      String[] parts = field.split("=", 2);
      form.put(
          parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    if (!form.getOrDefault("to", "").startsWith("+") || !form.containsKey("message")) {
      return 400;
    }
    caught.add(new Sms(Instant.now(), form.get("to"), form.get("message")));
    return 200;
  }
}

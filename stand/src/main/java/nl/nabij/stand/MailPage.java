package nl.nabij.stand;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shows caught mails and SMS: {@code /} for people, {@code /messages.json} for programs; SMS come
 * in at {@code /sms}.
 */
final class MailPage {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Verzonden mail - Nabij demo</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; color: #1c2b33; background: #f4f1ea;
        max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      article { background: #fff; border-radius: .75rem; padding: 1rem 1.25rem; margin: 1rem 0;
        box-shadow: 0 1px 3px #0002; }
      h2 { font-size: 1.1rem; margin: 0; }
      p { margin: .25rem 0; color: #51626b; }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; }
      </style>
      </head>
      <body>
      <h1>Verzonden mail</h1>
      <p>Deze mail is opgevangen en niet bezorgd. Ververs de pagina om nieuwe te zien.</p>
      """;

  private final MailCatcher catcher;
  private final HttpServer server;

  MailPage(MailCatcher catcher, int port) throws IOException {
    this.catcher = catcher;
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    this.server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    server.createContext("/", this::answer);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/sms") && exchange.getRequestMethod().equals("POST")) {
        send(exchange, catcher.sms().take(exchange), "application/json", "{}");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", "GET only");
      } else if (path.equals("/")) {
        send(exchange, 200, "text/html", html());
      } else if (path.equals("/messages.json")) {
        send(exchange, 200, "application/json", json());
      } else {
        send(exchange, 404, "text/plain", "Not found");
      }
    }
  }

  private String html() {
    List<Mail> newestFirst = new ArrayList<>(catcher.mails());
    Collections.reverse(newestFirst);
    StringBuilder page = new StringBuilder(HEAD);
    if (newestFirst.isEmpty()) {
      page.append("<p>Er is nog niets verstuurd.</p>");
    }
    for (Mail mail : newestFirst) {
      page.append("<article><h2>").append(escaped(mail.subject())).append("</h2><p>");
      page.append(TIME.format(mail.at())).append(" aan ");
      page.append(escaped(String.join(", ", mail.to()))).append("</p><pre>");
      page.append(escaped(mail.text())).append("</pre></article>");
    }
    page.append("<h1>Verzonden SMS</h1>");
    List<Sms> texts = new ArrayList<>(catcher.sms().texts());
    Collections.reverse(texts);
    for (Sms text : texts) {
      page.append("<article><p>").append(TIME.format(text.at())).append(" aan ");
      page.append(escaped(text.to())).append("</p><pre>").append(escaped(text.text()));
      page.append("</pre></article>");
    }
    return page.append("</body></html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String json() {
    ArrayNode list = new ObjectMapper().createArrayNode();
    for (Mail mail : catcher.mails()) {
      var item = list.addObject();
      item.put("at", mail.at().toString());
      item.put("from", mail.from());
      mail.to().forEach(item.putArray("to")::add);
      item.put("subject", mail.subject());
      item.put("text", mail.text());
    }
    return list.toPrettyString();
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}

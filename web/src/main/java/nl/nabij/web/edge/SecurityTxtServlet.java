package nl.nabij.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Where to report a hole (RFC 9116). The address is the system property {@code
 * nabij.security-contact}. It never expires while somebody keeps the server running.
 */
@WebServlet("/.well-known/security.txt")
public class SecurityTxtServlet extends HttpServlet {
  static final String CONTACT = "nabij.security-contact";
  private static final Duration VALID = Duration.ofDays(180);

  @Inject transient PublicUrl publicUrl;
  @Inject transient Clock clock;

  @Override
  protected void doGet(final HttpServletRequest request, final HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getWriter()
        .print(
            """
            Contact: %s
            Expires: %s
            Preferred-Languages: nl, en
            Canonical: %s
            """
                .formatted(
                    System.getProperty(CONTACT, "mailto:security@nabij.example"),
                    clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                    publicUrl.link("/.well-known/security.txt")));
  }
}

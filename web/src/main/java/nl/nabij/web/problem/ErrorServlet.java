package nl.nabij.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the container itself turns away: problem+json for programs, a plain friendly page for
 * people. The page stands alone, so that it also shows when nothing else does.
 */
@WebServlet(name = "error", urlPatterns = "/problem")
public class ErrorServlet extends HttpServlet {
  @Inject transient ProblemWriter writer;

  @Override
  protected void service(final HttpServletRequest request, final HttpServletResponse response)
      throws IOException {
    final Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    final Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    final Problem problem = problem(status, thrown);
    if (wantsPage(request)) {
      page(response, problem);
    } else {
      writer.write(response, problem);
    }
  }

  private static Problem problem(final Object status, final Object thrown) {
    if (thrown instanceof Throwable error) {
      return Problems.of(error);
    }
    // Asked for directly it does not exist.
    return Problem.of(
        status instanceof Integer given ? ProblemCode.ofStatus(given) : ProblemCode.NOT_FOUND);
  }

  private static boolean wantsPage(final HttpServletRequest request) {
    final Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    final String where = path instanceof String text ? text : "";
    return !where.startsWith("/api/")
        && !where.startsWith("/log/")
        && String.valueOf(request.getHeader("Accept")).contains("text/html");
  }

  private static void page(final HttpServletResponse response, final Problem problem)
      throws IOException {
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType("text/html;charset=UTF-8");
    final String page =
        """
        <!doctype html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title></head>
        <body><main><h1>%s</h1><p>%s</p><p><a href="/">Naar het begin</a></p></main></body>
        </html>
        """
            .formatted(problem.title(), problem.title(), problem.detail());
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}

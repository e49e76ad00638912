package nl.nabij.web.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * As whom a browser wants to be seen, when it could be several: the parameter {@code as}. It only
 * chooses among what the browser can prove.
 */
enum Side {
  STAFF,
  YOUTH,
  GUEST,
  COMPANION,
  /**
   * Not said: staff before youth before guest, except that {@code /api/me/} is the youth's and
   * {@code /api/companion} a companion's.
   */
  ANY;

  static Side of(final HttpServletRequest request) {
    final String as = request.getParameter("as");
    if ("staff".equals(as)) {
      return STAFF;
    } else if ("youth".equals(as)) {
      return YOUTH;
    } else if ("guest".equals(as)) {
      return GUEST;
    } else if ("companion".equals(as)) {
      return COMPANION;
    }
    final String path = request.getRequestURI();
    if (path.startsWith("/api/me/")) {
      return YOUTH;
    }
    return "/api/companion".equals(path) ? COMPANION : ANY;
  }
}

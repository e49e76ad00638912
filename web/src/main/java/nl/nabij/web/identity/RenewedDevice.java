package nl.nabij.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives a browser the secret that follows on its own, with whatever answer it gets; unless that
 * answer ties or ends the device itself.
 */
@Provider
public class RenewedDevice implements ContainerResponseFilter {
  @Context HttpServletRequest servlet;

  @Override
  public void filter(
      final ContainerRequestContext request, final ContainerResponseContext response) {
    if (servlet.getAttribute(Identification.RENEWED) instanceof String secret
        && !response.getCookies().containsKey(DeviceCookie.NAME)) {
      response.getHeaders().add(HttpHeaders.SET_COOKIE, DeviceCookie.tie(secret));
    }
  }
}

package nl.nabij.web.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives the REST layer the same strict JSON as the sockets have. */
@Provider
public class JsonResolver implements ContextResolver<ObjectMapper> {
  @Inject Json json;

  @Override
  public ObjectMapper getContext(final Class<?> type) {
    return json.mapper();
  }
}

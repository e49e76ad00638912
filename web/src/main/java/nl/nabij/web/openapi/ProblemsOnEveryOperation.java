package nl.nabij.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.nabij.web.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents, once for all, how any operation may be turned away. */
public class ProblemsOnEveryOperation implements OASFilter {
  private static final Map<String, String> EVERYWHERE = new LinkedHashMap<>();

  static {
    EVERYWHERE.put("400", "malformed, or invalid with fields");
    EVERYWHERE.put("401", "not-signed-in, or device-ended");
    EVERYWHERE.put("403", "refused, or origin");
    EVERYWHERE.put("404", "not-found");
    EVERYWHERE.put("413", "too-large: more than 64 KiB");
    EVERYWHERE.put("415", "unsupported-media-type: JSON only");
    EVERYWHERE.put("423", "screen-locked: the device of a youth, until its PIN is given");
    EVERYWHERE.put("429", "too-fast, with Retry-After in seconds");
    EVERYWHERE.put("500", "unexpected, with the incident under which it is in our log");
    EVERYWHERE.put("503", "unavailable, with Retry-After in seconds");
  }

  @Override
  public Operation filterOperation(final Operation operation) {
    EVERYWHERE.forEach(
        (status, description) -> {
          if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
          }
          final APIResponse said = operation.getResponses().getAPIResponse(status);
          if (said == null) {
            operation.getResponses().addAPIResponse(status, problem(description));
          } else if (said.getContent() == null) {
            // In its own words; what it looks like is the same everywhere.
            said.setContent(problem(description).getContent());
          }
        });
    return operation;
  }

  private static APIResponse problem(final String description) {
    final Schema schema = OASFactory.createSchema();
    for (final String member : new String[] {"type", "code", "title", "detail", "reason"}) {
      schema.addProperty(member, ofType(Schema.SchemaType.STRING));
    }
    schema.addProperty("status", ofType(Schema.SchemaType.INTEGER));
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  private static Schema ofType(final Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}

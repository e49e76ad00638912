package nl.nabij.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/**
 * JSON as the doors speak it, over HTTP and over the sockets. Strict in what comes in: an unknown
 * or doubled field, a number where a text belongs or text after the end is malformed.
 */
@ApplicationScoped
public class Json {
  /** Bytes of a request body or a frame: 64 KiB. */
  public static final int LARGEST = 64 * 1024;

  private static final int DEEPEST = 20;

  private final ObjectMapper mapper = strict();

  /** The mapper itself, for the REST layer. */
  public ObjectMapper mapper() {
    return mapper;
  }

  public byte[] bytes(final Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (final JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(final Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (final JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectMapper strict() {
    final JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LARGEST)
                    .maxNumberLength(40)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .build();
  }
}

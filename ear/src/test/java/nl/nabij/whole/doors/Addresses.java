package nl.nabij.whole.doors;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of the API as the classes of the doors say them. */
final class Addresses {

  private static final String ROOM = "nl/nabij/web";

  private Addresses() {}

  /** Method and path of all there are, with {@code {}} for what varies. */
  static Set<String> ofTheDoors() throws Exception {
    final URI place =
        Class.forName("nl.nabij.web.Api")
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toURI();
    final java.nio.file.Path root = java.nio.file.Path.of(place);
    if (Files.isDirectory(root)) {
      return in(root);
    }
    try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
      return in(jar.getPath("/"));
    }
  }

  private static Set<String> in(final java.nio.file.Path root) {
    try (Stream<java.nio.file.Path> files = Files.walk(root.resolve(ROOM))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("Resource.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .flatMap(Addresses::of)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> of(final String type) {
    try {
      final Class<?> door = Class.forName(type);
      final String base = door.getAnnotation(Path.class).value();
      return Arrays.stream(door.getDeclaredMethods())
          .flatMap(method -> verb(method).map(verb -> plain(verb, path(base, method))));
    } catch (final ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> verb(final Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value());
  }

  private static String path(final String base, final Method method) {
    final Path own = method.getAnnotation(Path.class);
    return Stream.of("api", base, own == null ? "" : own.value())
        .map(part -> part.replaceAll("^/|/$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }

  static String plain(final String verb, final String path) {
    return verb + " " + path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
  }

  /** Whether an example of an address is of this one. */
  static boolean same(final String address, final String example) {
    final String any =
        Arrays.stream(address.split("\\{}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    return example.matches(any);
  }
}

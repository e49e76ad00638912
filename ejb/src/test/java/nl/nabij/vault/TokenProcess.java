package nl.nabij.vault;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;

/** Uses a token in a process of its own; asked by a line, it answers with one. */
final class TokenProcess implements AutoCloseable {

  private static final byte[] PLACE = {1};

  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter questions;

  TokenProcess(final TestToken token) throws IOException {
    final ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            TokenProcess.class.getName(),
            token.config().toString());
    builder.environment().put(TestToken.SETTINGS, token.settings().toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    process = builder.start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    questions = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** {@code close TEXT} or {@code open CLOSED}: what came of it, or the name of what was thrown. */
  String ask(final String question) throws IOException {
    questions.write(question + "\n");
    questions.flush();
    return answers.readLine();
  }

  @Override
  public void close() throws IOException {
    questions.close();
    process.destroy();
  }

  /** In the other process. */
  public static void main(final String[] arguments) throws IOException {
    final TokenKey key =
        new TokenKey(
            new Pkcs11Token(Path.of(arguments[0]), TestToken.PIN::toCharArray, Clock.systemUTC()),
            2);
    final BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    final BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.write(answer(key, line.split(" ")) + "\n");
      out.flush();
    }
  }

  private static String answer(final TokenKey key, final String[] words) {
    try {
      return "close".equals(words[0])
          ? Base64.getEncoder()
              .encodeToString(key.close(PLACE, words[1].getBytes(StandardCharsets.UTF_8)))
          : new String(
              key.open(PLACE, Base64.getDecoder().decode(words[1])), StandardCharsets.UTF_8);
    } catch (final RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }
}

package nl.nabij.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import nl.nabij.web.problem.TooLarge;

/**
 * A request whose body was read as a whole, up to a bound that holds also when its length was not
 * told beforehand.
 */
final class HeldBody extends HttpServletRequestWrapper {
  private final byte[] body;

  private HeldBody(final HttpServletRequest request, final byte[] body) {
    super(request);
    this.body = body;
  }

  /**
   * Reads the body.
   *
   * @param largest bytes
   * @throws TooLarge when there is more
   */
  static HeldBody of(final HttpServletRequest request, final int largest) throws IOException {
    final byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length > largest) {
      throw new TooLarge();
    }
    return new HeldBody(request, body);
  }

  boolean empty() {
    return body.length == 0;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Replay(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Replay extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Replay(final byte[] body) {
      bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(final byte[] into, final int offset, final int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public int available() {
      return bytes.available();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(final ReadListener listener) {
      throw new IllegalStateException("the body is here already: read it");
    }
  }
}

package nl.nabij.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Notes and keys, by what other people's programs write. */
class NoteTest {

  /** From the documentation of Go's package sumdb/note. */
  private static final String PETER =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static final MadeKey WITNESS = new MadeKey("w.example", NoteKey.WITNESS, 3);

  @Test
  void a_note_that_another_program_signed_is_read() {
    final NoteKey key = NoteKey.parse(PETER, NoteKey.LOG);
    assertThat(key.text()).isEqualTo(PETER);
    final SignedNote note = parse(NOTE);
    assertThat(note.signedBy(key)).isTrue();
    assertThat(parse(NOTE.replace("problem is", "problem was")).signedBy(key)).isFalse();
  }

  @Test
  void a_good_signature_does_not_help_a_bad_one_of_the_same_key() {
    final NoteKey key = NoteKey.parse(PETER, NoteKey.LOG);
    final String line = NOTE.substring(NOTE.indexOf('\u2014'));
    assertThat(parse(NOTE + line).signedBy(key)).isTrue();
    assertThat(parse(NOTE + line.replace("ZJku", "ZJkv")).signedBy(key)).isFalse();
    assertThat(parse(NOTE + line.replace("x08g", "x08h")).signedBy(key)).isTrue();
  }

  @Test
  void what_is_not_a_note_is_refused() {
    for (final String not :
        new String[] {
          "",
          "text\n",
          "text\n\n",
          "text\n\n\u2014 name",
          "text\n\n\u2014 name \n",
          "text\n\n\u2014 name AAAA\n",
          "text\n\n\u2014  AAAAAAA=\n",
          "text\n\n\u2014 na+me AAAAAAA=\n",
          "text\n\n\u2014 name AAAAAAB=\n",
          "text\n\n- name AAAAAAA=\n",
          "te\txt\n\n\u2014 name AAAAAAA=\n",
          "text\r\n\r\n\u2014 name AAAAAAA=\r\n",
          "text\n\n\u2014 name AAAAAAA=\nmore\n"
        }) {
      assertThatThrownBy(() -> parse(not)).as(not).isInstanceOf(Wrong.class);
    }
    assertThatThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xC3, '\n', '\n', '\n'}, "note"))
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.MAX_BYTES + 1], "note"))
        .hasMessageContaining("longer");
    assertThat(parse("text\n\n\u2014 name AAAAAAA=\n").signatures()).hasSize(1);
  }

  @Test
  void a_key_with_a_slip_is_refused() {
    for (final String not :
        new String[] {
          "",
          "PeterNeumann",
          PETER.replace("c74f", "c74e"),
          PETER.replace("ARpc", "ARpd"),
          PETER.replace("ARpc", "BRpc"),
          PETER.replace("PeterNeumann", "Peter Neumann"),
          PETER.substring(0, PETER.length() - 1)
        }) {
      assertThatThrownBy(() -> NoteKey.parse(not, NoteKey.LOG))
          .as(not)
          .isInstanceOf(CannotCheck.class);
    }
    assertThatThrownBy(() -> NoteKey.parse(PETER, NoteKey.WITNESS)).hasMessageContaining("type 4");
  }

  @Test
  void a_cosignature_covers_the_text_and_its_time() {
    final String text = MadeLog.text(0, Hashes.empty());
    final String note = text + "\n" + MadeLog.KEY.line(text);
    final Instant at = Instant.ofEpochSecond(1_679_315_147);
    assertThat(
            new String(
                SignedNote.cosignedMessage(text, at.getEpochSecond()), StandardCharsets.UTF_8))
        .isEqualTo("cosignature/v1\ntime 1679315147\n" + text);
    assertThat(parse(note).cosignedBy(WITNESS.key(), "note")).isEmpty();
    final String cosigned = note + WITNESS.cosignature(text, at.getEpochSecond());
    assertThat(parse(cosigned).cosignedBy(WITNESS.key(), "note")).contains(at);
    assertThat(parse(cosigned).signedBy(MadeLog.KEY.key())).isTrue();
    final String other = note + WITNESS.cosignature(text + "more\n", at.getEpochSecond());
    assertThatThrownBy(() -> parse(other).cosignedBy(WITNESS.key(), "note"))
        .isInstanceOf(Wrong.class)
        .hasMessageContaining("w.example");
  }

  /** Made with OpenSSL from the seed 00 01 02 ... 1f. */
  @Test
  void a_cosignature_that_another_program_made_is_read() {
    final NoteKey key =
        NoteKey.parse(
            "witness.example/w1+e75f6532+BAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
            NoteKey.WITNESS);
    final String note =
        """
        log.example/meerdam
        3
        ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=

        \u2014 witness.example/w1 519lMgAAAABkGFDL+osNNwygMM73J/tnRnwQWSOrEy+kluTwXxv4JDA6R52wMN6ZyxHKf3aC64ec6Xm3nqNpZKB4BR6UKXvV8AWECw==
        """;
    assertThat(parse(note).cosignedBy(key, "note")).contains(Instant.ofEpochSecond(1_679_315_147));
  }

  @Test
  void a_checkpoint_has_a_size_and_a_root() {
    final String root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    assertThat(Head.parse("log\n0\n" + root + "\n", "it").root()).isEqualTo(Hashes.empty());
    assertThat(Head.parse("log\n9223372036854775807\n" + root + "\n", "it").size())
        .isEqualTo(Long.MAX_VALUE);
    for (final String size : new String[] {"", "-1", "01", "+1", "1e3", "9223372036854775808"}) {
      assertThatThrownBy(() -> Head.parse("log\n" + size + "\n" + root + "\n", "it"))
          .as(size)
          .isInstanceOf(Wrong.class);
    }
    assertThatThrownBy(() -> Head.parse("log\n1\nAAAA\n", "it")).isInstanceOf(Wrong.class);
    assertThatThrownBy(() -> Head.parse("log\n1\n", "it")).isInstanceOf(Wrong.class);
  }

  @Test
  void tiles_are_named_as_the_standard_writes_them() {
    assertThat(new TileName(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new TileName(TileName.ENTRIES, 5, 12).path()).isEqualTo("tile/entries/005.p/12");
    for (final String good :
        new String[] {"tile/0/000", "tile/7/x001/000.p/255", "tile/entries/999"}) {
      assertThat(TileName.parse(good).orElseThrow().path()).isEqualTo(good);
    }
    for (final String not :
        new String[] {
          "tile/8/000",
          "tile/00/000",
          "tile/0/0",
          "tile/0/x000/001",
          "tile/0/000.p/0",
          "tile/0/000.p/01",
          "tile/0/000.p/256",
          "tile/0/../000",
          "tile/entry/000"
        }) {
      assertThat(TileName.parse(not)).as(not).isEmpty();
    }
    // The example of the standard.
    final Edge edge = new Edge(70_000);
    assertThat(edge.name(0).path()).isEqualTo("tile/0/273.p/112");
    assertThat(edge.name(1).path()).isEqualTo("tile/1/001.p/17");
    assertThat(edge.name(2).path()).isEqualTo("tile/2/000.p/1");
  }

  private static SignedNote parse(final String note) {
    return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8), "note");
  }
}

package nl.nabij.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The ids in an entry. Entries of one transaction share their trace. */
record Numbers(TransactionSynchronizationRegistry transactions) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TRACE_BYTES = 16;
  private static final int OPERATION_BYTES = 8;
  private static final String TRACE = Numbers.class.getName() + ".trace";

  /** A UUID of version 7 (RFC 9562): rising with time, so that new entries stand together. */
  UUID entry(final Instant at) {
    final long high = (at.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
    final long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** 16 bytes in hexadecimal, the same for every entry of a transaction. */
  String trace() {
    if (transactions.getTransactionKey() == null) {
      return random(TRACE_BYTES);
    }
    final Object known = transactions.getResource(TRACE);
    if (known != null) {
      return (String) known;
    }
    final String trace = random(TRACE_BYTES);
    transactions.putResource(TRACE, trace);
    return trace;
  }

  /** 8 bytes in hexadecimal, new for every entry. */
  String operation() {
    return random(OPERATION_BYTES);
  }

  private static String random(final int bytes) {
    final byte[] value = new byte[bytes];
    RANDOM.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }
}

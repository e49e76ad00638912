package nl.nabij.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The ids in an entry. Entries of one transaction share their trace. */
record Numbers(TransactionSynchronizationRegistry transactions) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TRACE_BYTES = 16;
  private static final int OPERATION_BYTES = 8;
  private static final String TRACE = Numbers.class.getName() + ".trace";

  /** Written in the ids of this node: entries of one moment keep the order in which they came. */
  private static final AtomicInteger COUNT = new AtomicInteger();

  /**
   * A UUID of version 7 (RFC 9562): the milliseconds of the moment, a counter of 26 bits, 48 random
   * bits. New entries stand together, in their order.
   */
  UUID entry(final Instant at) {
    final long count = COUNT.getAndIncrement() & 0x3FF_FFFFL;
    final long high = (at.toEpochMilli() << 16) | 0x7000L | (count >> 14);
    final long low =
        0x8000_0000_0000_0000L
            | ((count & 0x3FFFL) << 48)
            | (RANDOM.nextLong() & 0xFFFF_FFFF_FFFFL);
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

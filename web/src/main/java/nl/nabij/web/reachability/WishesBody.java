package nl.nabij.web.reachability;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.reachability.Channel;
import nl.nabij.reachability.Often;
import nl.nabij.reachability.Topic;
import nl.nabij.reachability.Wishes;
import nl.nabij.web.Codes;

/** Wishes as JSON, both ways; {@code often} and {@code note} may be missing. */
public record WishesBody(
    @NotNull @Size(max = 7) List<@NotNull @Pattern(regexp = CHANNEL) String> wanted,
    @NotNull @Size(max = 7) List<@NotNull @Pattern(regexp = CHANNEL) String> excluded,
    @NotNull @Size(max = 3)
        Map<
                @Pattern(regexp = "personal|routine|difficult") String,
                @NotNull @Pattern(regexp = CHANNEL) String>
            topics,
    @Pattern(regexp = OFTEN) String often,
    @Size(max = 1_000) String note) {

  static final String CHANNEL = "chat|phone|video|mail|sms|letter|office";
  static final String OFTEN = "daily|weekly|two-weekly|monthly|quarterly";

  static WishesBody of(final Wishes wishes) {
    return new WishesBody(
        wishes.wanted().stream().sorted().map(Codes::of).toList(),
        wishes.excluded().stream().sorted().map(Codes::of).toList(),
        wishes.topics().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Codes.of(entry.getKey()), entry -> Codes.of(entry.getValue()))),
        Codes.of(wishes.often()),
        wishes.note());
  }

  Wishes wishes() {
    return new Wishes(
        wanted.stream().map(WishesBody::channel).collect(Collectors.toSet()),
        excluded.stream().map(WishesBody::channel).collect(Collectors.toSet()),
        topics.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Codes.constant(Topic.class, entry.getKey()),
                    entry -> channel(entry.getValue()))),
        often == null ? null : Codes.constant(Often.class, often),
        note);
  }

  private static Channel channel(final String code) {
    return Codes.constant(Channel.class, code);
  }
}

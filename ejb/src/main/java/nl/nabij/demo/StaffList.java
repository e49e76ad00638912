package nl.nabij.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The municipalities and staff of the demo, from the list that the realm is filled with as well.
 */
final class StaffList {

  private final List<Municipality> municipalities = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  record Municipality(
      String slug, String name, String phone, String street, String postcode, String city) {}

  record Member(String login, String name, String role, String organisation) {

    String firstName() {
      return name.split(" ")[0];
    }
  }

  StaffList() {
    try (InputStream in = StaffList.class.getResourceAsStream("/demo/staff.json")) {
      if (in == null) {
        throw new IllegalStateException("demo/staff.json is not there");
      }
      final JsonNode list = new ObjectMapper().readTree(in);
      for (final JsonNode one : list.get("organisations")) {
        final JsonNode address = one.get("address");
        municipalities.add(
            new Municipality(
                text(one, "slug"),
                text(one, "name"),
                text(one, "phone"),
                text(address, "street"),
                text(address, "postcode"),
                text(address, "city")));
      }
      for (final JsonNode one : list.get("staff")) {
        members.add(
            new Member(
                text(one, "user"),
                text(one, "name"),
                text(one, "role"),
                text(one, "organisation")));
      }
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Municipality> municipalities() {
    return municipalities;
  }

  List<Member> members(final String slug, final String role) {
    return members.stream()
        .filter(member -> member.organisation().equals(slug) && member.role().equals(role))
        .toList();
  }

  List<Member> members(final String slug) {
    return members.stream().filter(member -> member.organisation().equals(slug)).toList();
  }

  private static String text(final JsonNode node, final String field) {
    return node.get(field).asText();
  }
}

package nl.nabij.call;

import java.util.List;

/** RTCIceServer; credentials after TURN REST, null for STUN. */
public record IceServer(List<String> urls, String username, String credential) {}

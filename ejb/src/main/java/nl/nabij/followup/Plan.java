package nl.nabij.followup;

import java.util.List;
import java.util.UUID;

/** A plan with its steps in order of date. */
public record Plan(UUID id, UUID youth, String protocol, List<Step> steps) {}

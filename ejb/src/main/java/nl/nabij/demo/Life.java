package nl.nabij.demo;

import java.util.List;
import java.util.UUID;
import nl.nabij.people.YouthDetails;

/** One youth, and what happened, in order of time. */
record Life(UUID youth, YouthDetails details, List<Act> acts) {}

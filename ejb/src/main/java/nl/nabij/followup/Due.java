package nl.nabij.followup;

import java.util.List;

/** What is due for one consultant; {@code coming} within 14 days. */
public record Due(List<Step> overdue, List<Step> today, List<Step> coming) {}

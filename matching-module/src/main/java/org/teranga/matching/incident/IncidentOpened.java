package org.teranga.matching.incident;

import java.util.UUID;

/** An event, in the transaction in which an incident is opened: once for each, whoever presses twice. */
public record IncidentOpened(UUID incident, UUID placement) {}

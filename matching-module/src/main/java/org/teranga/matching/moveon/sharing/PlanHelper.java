package org.teranga.matching.moveon.sharing;

import java.util.UUID;

/** Somebody who helps the household, both knowing each other: the placement, the kind of help, the helper's name; empty where unknown. */
public record PlanHelper(UUID placement, String kind, String name) {}

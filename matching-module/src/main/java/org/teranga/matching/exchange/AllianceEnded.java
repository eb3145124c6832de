package org.teranga.matching.exchange;

import java.util.UUID;

/**
 * An event, in the transaction in which it happens: this association shares with another no more.
 *
 * @param other with which one
 */
public record AllianceEnded(UUID other) {}

package org.teranga.platform.notification;

import java.util.UUID;

/**
 * Somebody knew what stood in a letter to the address of this person and nowhere else. Fired in the transaction in which that is found.
 *
 * @param person under whose key the address lies
 */
public record AddressProven(UUID person) {}

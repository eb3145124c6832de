package org.teranga.platform.notification;

import java.util.UUID;

/**
 * An event: somebody knew what stood only in an e-mail to this person's address. Fired in the transaction in which that is found.
 *
 * @param person under whose key the address lies
 */
public record AddressProven(UUID person) {}

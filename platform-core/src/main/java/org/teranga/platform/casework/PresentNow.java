package org.teranga.platform.casework;

/**
 * Somebody else who has a file open at this moment, as a row of a list says it.
 *
 * @param who   their name
 * @param calls whether they call whom it is about
 */
public record PresentNow(String who, boolean calls) {}

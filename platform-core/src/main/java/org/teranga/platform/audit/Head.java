package org.teranga.platform.audit;

/**
 * The end of a chain as the signed file tells it.
 *
 * @param position of the last link
 * @param mac      of the last link
 */
record Head(long position, byte[] mac) {}

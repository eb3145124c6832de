package org.teranga.e2e.platform;

/**
 * What a command said.
 *
 * @param status its exit status
 * @param said   its words, on both channels
 */
public record Answer(int status, String said) {}

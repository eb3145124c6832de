package org.teranga.matching.pool.minor;

/**
 * The page that a child alone reads at once ({@code matching/minor/help}).
 *
 * @param rightsHref the page about its rights, from the root of the host
 */
public record MinorHelpView(String rightsHref) {}

package org.teranga.architecture.broken;

/**
 * A view that shows more than a value.
 *
 * @param entity what a template could change
 */
public record BrokenView(OwnedByNobody entity) {}

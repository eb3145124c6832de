package org.teranga.training.enrolment;

/**
 * Something that still stands before a placement, on the outside.
 *
 * @param kind    code of the qualification that is missing
 * @param message what to do, in the language of the request
 * @param url     where to do it, from the root of the host
 */
public record MissingForPlacement(String kind, String message, String url) {}

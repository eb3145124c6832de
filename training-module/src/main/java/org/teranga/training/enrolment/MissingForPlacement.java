package org.teranga.training.enrolment;

/**
 * A missing condition for a placement, as programs read it.
 *
 * @param kind    code of the qualification that is missing
 * @param message what to do, in the language of the request
 * @param url     where to do it, from the root of the host
 */
public record MissingForPlacement(String kind, String message, String url) {}

package org.teranga.matching.safeguarding.reference;

/**
 * The letter to somebody whom a host named ({@code mail/reference_asked}).
 *
 * @param name        whom we write to
 * @param host        who named them
 * @param association in whose name
 * @param link        the address of the form
 * @param reminder    whether they were written to before
 */
public record ReferenceMail(String name, String host, String association, String link, boolean reminder) {}

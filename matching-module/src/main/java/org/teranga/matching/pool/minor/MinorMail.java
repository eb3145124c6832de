package org.teranga.matching.pool.minor;

/**
 * The e-mail to the safeguarding lead, or to whoever stands in, when a child alone has asked; nothing of the child.
 *
 * @param association whom it asked
 * @param page        where it is read
 * @param leadMissing whether nobody is the lead, so that the administrators are written to
 * @param count       how many messages have come that no letter told of
 */
public record MinorMail(String association, String page, boolean leadMissing, int count) {}

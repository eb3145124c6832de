package org.teranga.matching.pool.minor;

/**
 * What the lead, or whoever reads of it where there is none, is written when a child alone has asked; nothing of the child.
 *
 * @param association whom it asked
 * @param page        where it is read
 * @param leadMissing whether nobody is the lead, so that the administrators are written to
 * @param count       how many messages have come that no letter told of
 */
public record MinorMail(String association, String page, boolean leadMissing, int count) {}

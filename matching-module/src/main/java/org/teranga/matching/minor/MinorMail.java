package org.teranga.matching.minor;

/**
 * What the lead is written when a child alone has asked; nothing of the child.
 *
 * @param association whom it asked
 * @param page        where the lead reads it
 */
public record MinorMail(String association, String page) {}

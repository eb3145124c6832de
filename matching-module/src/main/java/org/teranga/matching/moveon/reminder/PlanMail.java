package org.teranga.matching.moveon.reminder;

/**
 * What a letter about a plan says ({@code mail/plan}): nothing of what is in it.
 *
 * @param association who writes
 * @param letter      {@code asked, date, still}
 * @param url         where it leads
 */
public record PlanMail(String association, String letter, String url) {}

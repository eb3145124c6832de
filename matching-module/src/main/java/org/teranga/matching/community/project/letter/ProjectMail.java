package org.teranga.matching.community.project.letter;

/**
 * What a letter about a project says ({@code mail/project}): nothing of what is in it.
 *
 * @param association who writes
 * @param letter      {@code proposed, begun}
 * @param url         where it leads
 */
public record ProjectMail(String association, String letter, String url) {}

package org.teranga.platform.message;

/**
 * The letter that brings a message of the team ({@code mail/team_message}).
 *
 * @param association who writes
 * @param text        what was written
 * @param files       how many files are on the page; none goes with the letter
 * @param url         where the person reads and answers
 * @param answers     whether an answer to this letter comes back to the team
 */
public record MessageMail(String association, String text, int files, String url, boolean answers) {}

package org.teranga.matching.incident;

/**
 * The e-mail to a lead when somebody of the team reads a restricted file with a reason; nothing of the file, nor of who reads it.
 *
 * @param association of whose team
 * @param page        where it is read who, and why
 */
public record GlassMail(String association, String page) {}

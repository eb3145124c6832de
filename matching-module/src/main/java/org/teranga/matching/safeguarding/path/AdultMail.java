package org.teranga.matching.safeguarding.path;

/**
 * The letter to an adult who lives where somebody is welcomed ({@code mail/adult_asked}).
 *
 * @param name        whom we write to; empty where no name was told
 * @param association in whose name
 * @param link        the address of the own page
 */
public record AdultMail(String name, String association, String link) {}

package org.teranga.tenantadmin.usage;

/**
 * The content of the e-mail that says that the text messages of a day are near their limit, or have reached it ({@code mail/texts_limit}).
 *
 * @param association whose limit it is
 * @param name        what to call the reader; empty where nobody said
 * @param reached     whether it is reached
 * @param used        how many paid parts left today
 * @param limit       how many may
 * @param url         the page of what is used
 */
public record TextsLimitMail(String association, String name, boolean reached, long used, long limit, String url) {}

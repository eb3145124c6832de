package org.teranga.tenantadmin.onboarding;

/**
 * The e-mail to somebody who asks for an association to be opened.
 *
 * @param association what it is to be called
 * @param name        of who asks
 * @param url         where the association would be, where to ask again, or where to answer
 * @param reason      why it was refused, or what is asked; empty in the receipt
 */
public record ApplicationMail(String association, String name, String url, String reason) {}

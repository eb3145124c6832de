package org.teranga.tenantadmin.authority;

/**
 * The e-mail to the operator of the platform when something waits for the operator ({@code mail/operator_act}); nothing of anybody.
 *
 * @param association where it waits
 * @param url         where it is decided
 */
public record OperatorActMail(String association, String url) {}

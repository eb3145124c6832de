package org.teranga.tenantadmin.authority;

/**
 * What the operator of the platform is written when something waits for the operator ({@code mail/operator_act}); nothing of anybody.
 *
 * @param association where it waits
 * @param url         where it is decided
 */
public record OperatorActMail(String association, String url) {}

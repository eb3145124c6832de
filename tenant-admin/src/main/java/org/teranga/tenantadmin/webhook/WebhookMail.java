package org.teranga.tenantadmin.webhook;

/**
 * The content of the e-mail about a webhook that was switched off ({@code mail/webhook_stopped}).
 *
 * @param association whose it is
 * @param name        what to call the reader; empty where nobody said
 * @param machine     the name of the machine that did not answer
 * @param failures    how many attempts failed in a row
 * @param url         its page
 */
public record WebhookMail(String association, String name, String machine, int failures, String url) {}

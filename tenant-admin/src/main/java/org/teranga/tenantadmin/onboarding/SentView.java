package org.teranga.tenantadmin.onboarding;

/**
 * That a question has been sent.
 *
 * @param automatic whether the association is open already
 */
public record SentView(boolean automatic) {}

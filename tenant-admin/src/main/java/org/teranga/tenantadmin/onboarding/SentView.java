package org.teranga.tenantadmin.onboarding;

/**
 * That a question has been sent.
 *
 * @param automatic whether the association is open already
 * @param mailed    whether a letter confirms it
 */
public record SentView(boolean automatic, boolean mailed) {}

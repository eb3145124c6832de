package org.teranga.tenantadmin.onboarding.form;

/**
 * The page that says that a question has been sent.
 *
 * @param automatic whether the association is open already
 * @param letter    {@code sent} where one confirms it, {@code none} where none does, {@code before} where the question was here already
 */
public record SentView(boolean automatic, String letter) {}

package org.teranga.training.quiz.bank;

import java.util.UUID;

/**
 * The questions of a course are about to change.
 *
 * @param course whose bank
 */
public record BankChanging(UUID course) {}

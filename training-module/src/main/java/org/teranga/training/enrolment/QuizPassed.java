package org.teranga.training.enrolment;

import java.util.UUID;

/**
 * An event: somebody has passed a quiz; fired within the transaction.
 *
 * @param person  the account
 * @param course  whose quiz
 * @param quiz    which quiz
 * @param attempt with which attempt
 * @param percent the mark, 0 to 100
 */
public record QuizPassed(UUID person, UUID course, UUID quiz, UUID attempt, int percent) {}

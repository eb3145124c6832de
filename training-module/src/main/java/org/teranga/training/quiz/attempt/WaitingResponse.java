package org.teranga.training.quiz.attempt;

import java.time.Instant;
import java.util.UUID;

/**
 * A written response that waits for a trainer.
 *
 * @param attempt in which attempt
 * @param item    to which of its questions, from 0
 * @param course  of which course
 * @param at      since when
 */
public record WaitingResponse(UUID attempt, int item, UUID course, Instant at) {}

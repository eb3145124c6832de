package org.teranga.training.quiz.gift;

/**
 * The lines of one question.
 *
 * @param line   where it begins, from 1
 * @param filing where it stands
 * @param raw    its lines, without comments, each stripped
 */
record Block(int line, Filing filing, String raw) {}

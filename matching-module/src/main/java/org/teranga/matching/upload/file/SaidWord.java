package org.teranga.matching.upload.file;

/**
 * A word of a closed column and the meaning that staff gave it.
 *
 * @param column one of our columns
 * @param folded the word without case, accents and punctuation
 * @param code   a code of ours; empty: nothing is said; {@code ?}: its rows stay out
 */
public record SaidWord(String column, String folded, String code) {}

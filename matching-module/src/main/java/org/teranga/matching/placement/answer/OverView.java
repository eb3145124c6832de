package org.teranga.matching.placement.answer;

/**
 * The page that says that a proposal is over, for somebody who followed the link of an e-mail ({@code matching/placement/over}); it tells
 * nothing of anybody.
 *
 * @param happened {@code no} or {@code stop}: what was just said
 */
public record OverView(String happened) {}

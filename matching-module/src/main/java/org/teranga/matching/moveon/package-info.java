/**
 * The way on: a household's own {@link org.teranga.matching.moveon.MoveOnPlan plan}, which begins in the second week of a stay where the
 * household would like one, or whenever it says so, and goes on after the stay. Its steps come from templates, which the platform ships
 * with their sources and the association changes, from the household's own words, or from a proposal of the team that the household took.
 * Nobody but the household changes a step. The team reads that there is a plan and no more: a step, or a track, is opened by the household
 * to the team or to one helper, and closed by a press. What templates say is in {@code step}, the household's own pages in {@code own}.
 */
@NullMarked
package org.teranga.matching.moveon;

import org.jspecify.annotations.NullMarked;

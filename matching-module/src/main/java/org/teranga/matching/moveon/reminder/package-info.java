/**
 * What a household hears of its plan by itself: whether it would like one, in the second week of a stay; a date that comes; a step that
 * stands still, asked gently. Letters and text messages say that there is something to read, and nothing of what. Where nobody answers, and
 * the household opened the step to the team, a task tells the team, once; of all other steps the team hears nothing.
 */
@NullMarked
package org.teranga.matching.moveon.reminder;

import org.jspecify.annotations.NullMarked;

/**
 * The plans that were made, one after the other: how each stood to the one before, and who gained or lost a suggestion between two. What
 * is listed here are needs by their numbers, never people.
 */
@NullMarked
package org.teranga.matching.plan.history;

import org.jspecify.annotations.NullMarked;

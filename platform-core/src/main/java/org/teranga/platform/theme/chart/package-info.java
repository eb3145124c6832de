/** Figures as columns and lines, with their geometry. */
@NullMarked
package org.teranga.platform.theme.chart;

import org.jspecify.annotations.NullMarked;

/**
 * Figures that features count for the people who run an association: how many, since when, where. A feature has a bean that is
 * {@link org.teranga.platform.figure.DashboardFigures}; the dashboard shows what all of them count, rounds what its reader may not open,
 * and leads from each figure to its list.
 */
@NullMarked
package org.teranga.platform.figure;

import org.jspecify.annotations.NullMarked;

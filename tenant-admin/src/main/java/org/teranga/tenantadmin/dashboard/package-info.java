/**
 * The association in figures. Features register what they count ({@link org.teranga.platform.figure.DashboardFigures}); the dashboard
 * shows each with its trend and its map, and leads to the list behind it. Whoever may not open that list reads the figure rounded, so
 * that it tells of no household; what concerns neither the reader's work nor the running of the association is not shown.
 */
@NullMarked
package org.teranga.tenantadmin.dashboard;

import org.jspecify.annotations.NullMarked;

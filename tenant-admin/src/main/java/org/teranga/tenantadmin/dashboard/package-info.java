/**
 * Figures that features register, each opening its list.
 */
@NullMarked
package org.teranga.tenantadmin.dashboard;

import org.jspecify.annotations.NullMarked;

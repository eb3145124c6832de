package org.teranga.tenantadmin.start;

import org.teranga.platform.theme.FilledForm;
import org.teranga.tenantadmin.region.RegionChoice;

/**
 * The departments where an association works.
 *
 * @param action where the form goes
 * @param back   where it leads back to
 * @param form   what is chosen
 * @param choice the departments to choose from
 */
public record WhereView(String action, String back, FilledForm form, RegionChoice choice) {}

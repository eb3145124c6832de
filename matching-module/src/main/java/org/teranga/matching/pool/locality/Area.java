package org.teranga.matching.pool.locality;

import java.util.Set;

/**
 * Places of a list's filter; what lies in any of them is shown.
 *
 * @param communes    INSEE codes
 * @param postcodes   postcodes
 * @param departments codes of departments
 */
public record Area(Set<String> communes, Set<String> postcodes, Set<String> departments) {
    /** Nowhere. */
    public static final Area NOWHERE = new Area(Set.of(), Set.of(), Set.of());

    public Area {
        communes = Set.copyOf(communes);
        postcodes = Set.copyOf(postcodes);
        departments = Set.copyOf(departments);
    }
}

package org.teranga.matching.pool.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.theme.FilledForm;

/**
 * The departments and the kinds of help that are taken in each ({@code matching/area/areas}).
 *
 * @param form       a field {@code kinds-<code>} and {@code most-<code>} for each department
 * @param action     where it is sent
 * @param whereHref  where the departments are chosen
 * @param areas      the departments
 * @param kinds      codes of the kinds that the association brings together
 * @param everywhere whether it works everywhere: then others may be added
 * @param others     departments to add
 * @param map        how many offers are looked after in each
 * @param offersHref where those of a department are listed, up to its code
 * @param saved      whether it was just saved
 */
public record AreasView(
        FilledForm form,
        String action,
        String whereHref,
        List<Row> areas,
        List<String> kinds,
        boolean everywhere,
        List<Other> others,
        DepartmentMap map,
        String offersHref,
        boolean saved) {
    public AreasView {
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
        others = List.copyOf(others);
    }

    /**
     * A department.
     *
     * @param inUse   how many offers are looked after there
     * @param most    how many can be looked after; null: no limit
     * @param percent how much of that is used, to 100
     */
    public record Row(
            String code, String name, InUse inUse, @Nullable Integer most, int percent) {
        /** How many that is in all. */
        public long used() {
            return inUse.all();
        }

        /** Whether no more can be looked after. */
        public boolean full() {
            return most != null && used() >= most;
        }
    }

    /** A department to add. */
    public record Other(String value, String label) {}
}

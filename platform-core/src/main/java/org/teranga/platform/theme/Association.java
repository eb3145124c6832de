package org.teranga.platform.theme;

import java.util.List;
import java.util.Objects;

/**
 * The association whose page it is, as a layout shows it.
 *
 * @param name     what it is called
 * @param slug     its short name
 * @param theme    the theme it wears
 * @param regions  codes of its departments; empty means everywhere
 * @param reach    its telephone and address
 */
public record Association(String name, String slug, String theme, List<String> regions, AssociationContact reach) {
    public Association {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(theme, "theme");
        regions = List.copyOf(regions);
        Objects.requireNonNull(reach, "reach");
    }
}

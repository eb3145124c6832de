package org.teranga.rights.integreat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;

/**
 * Where an association works, as a box around its departments and the largest town in them.
 *
 * @param west      degrees of longitude
 * @param south     degrees of latitude
 * @param east      degrees of longitude
 * @param north     degrees of latitude
 * @param latitude  of the largest town
 * @param longitude of the largest town
 */
record Extent(double west, double south, double east, double north, double latitude, double longitude) {
    private static final int REMEMBERED = 5_000;
    private static final LoadingCache<List<String>, Extent> KNOWN =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(Extent::around);

    /** The mainland and Corsica: no association works on the whole world, and those overseas name their departments. */
    private static final Extent FRANCE = new Extent(-5.15, 41.33, 9.57, 51.09, 48.8589, 2.347);

    /** The extent of these departments; of metropolitan France where none is named. */
    static Extent of(Collection<String> departments) {
        return KNOWN.get(departments.stream().sorted().toList());
    }

    private static Extent around(List<String> departments) {
        List<Commune> communes = Communes.load().all().stream()
                .filter(commune -> departments.contains(commune.department()))
                .toList();
        return communes.stream()
                .max(Comparator.comparingInt(Commune::population))
                .map(largest -> new Extent(
                        communes.stream().mapToDouble(Commune::longitude).min().orElse(0),
                        communes.stream().mapToDouble(Commune::latitude).min().orElse(0),
                        communes.stream().mapToDouble(Commune::longitude).max().orElse(0),
                        communes.stream().mapToDouble(Commune::latitude).max().orElse(0),
                        largest.latitude(),
                        largest.longitude()))
                .orElse(FRANCE);
    }
}

package org.teranga.matching.placement.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomePlace;
import org.teranga.platform.geography.Commune;

/**
 * A sketch of where a home is, about: its circle in the middle, and the towns around it, north at the top. It is drawn from the circle
 * alone, which is never centred on the home, and asks nobody else for a map.
 *
 * @param radius     of the circle, in units of the drawing
 * @param metres     of the circle, in metres
 * @param spots      the towns around
 * @param town       the nearest town
 * @param kilometres from the middle of that town to the middle of the circle
 * @param towards    in which direction from the town the circle lies: n, ne, e, se, s, sw, w, nw
 */
public record PlaceSketch(int radius, int metres, List<Spot> spots, String town, int kilometres, String towards) {
    public static final int WIDTH = 560;
    public static final int HEIGHT = 340;

    private static final double DEGREE = 111.195;
    private static final double LEAST_KM = 2.2;
    private static final double MOST_KM = 9;
    private static final double AROUND_KM = 15;
    private static final int MOST = 5;
    private static final int LINE = 34;
    private static final int WORD = 190;
    private static final int MARGIN = 20;
    private static final List<String> DIRECTIONS = List.of("e", "ne", "n", "nw", "w", "sw", "s", "se");

    public PlaceSketch {
        spots = List.copyOf(spots);
    }

    /**
     * A town.
     *
     * @param end whether its name stands before it
     */
    public record Spot(int x, int y, String name, boolean end) {
        boolean beside(Spot other) {
            return Math.abs(y - other.y) < LINE && Math.abs(x - other.x) < WORD;
        }
    }

    /** The sketch; null where there is no town anywhere near. */
    static @Nullable PlaceSketch of(HomePlace place, List<Commune> communes) {
        List<Near> near = communes.stream()
                .map(town -> Near.of(place, town))
                .filter(town -> town.kilometres() < AROUND_KM)
                .sorted(Comparator.comparingDouble(Near::kilometres).thenComparing(one -> one.town.insee()))
                .toList();
        if (near.isEmpty()) {
            return null;
        }
        Near first = near.getFirst();
        double half = Math.clamp(near.get(Math.min(2, near.size() - 1)).kilometres() * 1.15, LEAST_KM, MOST_KM);
        double scale = HEIGHT / 2.0 / half;
        return new PlaceSketch(
                (int) Math.round(place.metres() / 1000.0 * scale),
                place.metres(),
                spots(near, scale),
                first.town.name(),
                Math.max(1, (int) Math.round(first.kilometres())),
                first.towards());
    }

    private static List<Spot> spots(List<Near> near, double scale) {
        List<Spot> spots = new ArrayList<>();
        for (Near one : near) {
            Spot spot = one.spot(scale);
            boolean inside = spot.x > MARGIN && spot.x < WIDTH - MARGIN && spot.y > MARGIN && spot.y < HEIGHT - MARGIN;
            if (inside && spots.size() < MOST && spots.stream().noneMatch(spot::beside)) {
                spots.add(spot);
            }
        }
        return spots;
    }

    /** A town, and how far to the east and to the north of the circle's middle it is, in kilometres. */
    private record Near(Commune town, double east, double north) {
        static Near of(HomePlace place, Commune town) {
            double here = DEGREE * Math.cos(Math.toRadians(place.latitude()));
            return new Near(
                    town, (town.longitude() - place.longitude()) * here, (town.latitude() - place.latitude()) * DEGREE);
        }

        double kilometres() {
            return Math.hypot(east, north);
        }

        Spot spot(double scale) {
            int x = (int) Math.round(WIDTH / 2.0 + east * scale);
            int y = (int) Math.round(HEIGHT / 2.0 - north * scale);
            return new Spot(x, y, town.name(), x > WIDTH * 0.6);
        }

        /** Seen from the town. */
        String towards() {
            double eighth = Math.toDegrees(Math.atan2(-north, -east)) / 45;
            return DIRECTIONS.get(Math.floorMod(Math.round(eighth), DIRECTIONS.size()));
        }
    }
}

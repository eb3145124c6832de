package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import org.teranga.platform.privacy.KeyedHash;

/**
 * Draws the circle of {@value #METRES} metres in which a home lies. Its centre is moved away from the home into a direction and by a
 * distance that follow from a keyed hash of the home's id: nobody outside can undo it, and it is the same at each request, so that
 * many of them tell no more than one. The point is first laid on a grid, so that an address that is told a little more exactly, once
 * and again, draws no other circle that could be cut with the first.
 */
@ApplicationScoped
public class HomeCircles {
    /** The radius. */
    public static final int METRES = 600;

    private static final int GRID = 100;
    private static final int LEAST = 200;
    private static final int MOST = 480;
    private static final double DEGREE = 111_195;

    private final KeyedHash hash;

    @Inject
    HomeCircles(KeyedHash hash) {
        this.hash = hash;
    }

    /** The circle of a home; empty where its point was not told. */
    Optional<HomePlace> of(Home home) {
        String point = home.address().get(HomeFields.POINT);
        if (point == null) {
            return Optional.empty();
        }
        double[] degrees = PointType.degrees(point);
        long random = ByteBuffer.wrap(Base64.getUrlDecoder().decode(hash.text("home circle " + home.id())))
                .getLong();
        return Optional.of(moved(degrees[0], degrees[1], random));
    }

    /** The circle around a point, moved by what 64 secret bits say. */
    static HomePlace moved(double latitude, double longitude, long random) {
        double angle = 2 * Math.PI * (random >>> 32) / (1L << 32);
        double part = (random & 0xffff_ffffL) / (double) (1L << 32);
        // By area: each place within the ring is as likely as any other.
        double away = Math.sqrt(LEAST * LEAST + part * (MOST * MOST - LEAST * LEAST));
        double north = laid(latitude * DEGREE) + away * Math.sin(angle);
        double degreeHere = DEGREE * Math.cos(Math.toRadians(north / DEGREE));
        double east = laid(longitude * degreeHere) + away * Math.cos(angle);
        return new HomePlace(rounded(north / DEGREE), rounded(east / degreeHere), METRES);
    }

    private static double laid(double metres) {
        return Math.round(metres / GRID) * (double) GRID;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}

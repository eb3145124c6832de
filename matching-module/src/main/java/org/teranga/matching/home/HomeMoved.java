package org.teranga.matching.home;

import java.util.Objects;

/**
 * An event, in the transaction in which the address of a home is told.
 *
 * @param home      which home
 * @param elsewhere whether it is another than was told before; otherwise it, or a part of it, is told for the first time
 */
public record HomeMoved(HomeId home, boolean elsewhere) {
    public HomeMoved {
        Objects.requireNonNull(home, "home");
    }
}

package org.teranga.platform.theme;

import java.util.Collection;

/** A theme that is asked for and that nobody has. There is no falling back to another one in silence. */
public class UnknownTheme extends RuntimeException {
    UnknownTheme(String name, Collection<String> known) {
        super("there is no theme " + name + ". Known are " + String.join(", ", known) + ".");
    }
}

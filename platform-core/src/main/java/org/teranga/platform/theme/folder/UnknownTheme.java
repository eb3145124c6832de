package org.teranga.platform.theme.folder;

import java.util.Collection;

/** A theme that is asked for and that nobody has. There is no falling back to another one in silence. */
public class UnknownTheme extends RuntimeException {
    public UnknownTheme(String name, Collection<String> known) {
        super("there is no theme " + name + ". Known are " + String.join(", ", known) + ".");
    }
}

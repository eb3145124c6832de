package org.teranga.platform.home;

import java.util.List;

/** The kinds of offers that an association's home page invites to: a bean of the feature that takes offers implements it. */
@FunctionalInterface
public interface HomeDoors {
    /** The codes of the kinds of help that the open association brings together. */
    List<String> kinds();
}

package org.teranga.platform.theme;

import java.util.List;

/** What a feature adds to the menus: a bean of each feature that has pages implements it. */
@FunctionalInterface
public interface Navigation {
    /** The entries of the feature for the person of this request: those that lead where this person may go. */
    List<NavLink> links();
}

package org.teranga.platform.theme.menu;

import java.util.List;

/** The menus of a page, as pages show them. Permissions decide over it, and whoever knows these knows the looks. */
public interface Navigation {
    /** The entries of all menus of this request's host for its person, each menu's in their order. */
    List<NavLink> links();
}

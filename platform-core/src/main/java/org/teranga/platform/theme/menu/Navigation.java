package org.teranga.platform.theme.menu;

import java.util.List;

/** What pages say of the menus in which they stand. Permissions decide over it, and whoever knows these knows the looks. */
public interface Navigation {
    /** The entries of all menus of this request's host for its person, each menu's in their order. */
    List<NavLink> links();
}

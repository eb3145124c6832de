package org.teranga.platform.theme.menu;

/**
 * An entry of a page's menu.
 *
 * @param label   its words, in the language of the page
 * @param href    where it leads
 * @param current whether the page being read stands under it
 */
public record NavItem(String label, String href, boolean current) {}

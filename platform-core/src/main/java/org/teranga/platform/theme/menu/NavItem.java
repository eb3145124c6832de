package org.teranga.platform.theme.menu;

/**
 * An entry of a page's menu.
 *
 * @param label   its words, in the language of the page
 * @param href    where it leads
 * @param current whether the page being read stands under it
 * @param count   how many wait behind it; 0 where that is not told
 */
public record NavItem(String label, String href, boolean current, long count) {
    /** Where nothing is told of how many wait behind it. */
    public NavItem(String label, String href, boolean current) {
        this(label, href, current, 0);
    }
}

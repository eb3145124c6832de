package org.teranga.platform.theme;

/**
 * A way in, as a page of doors shows it.
 *
 * @param label its words, in the language of the page
 * @param note  one sentence: what is behind it
 * @param href  where it leads
 * @param icon  which icon
 * @param group what it belongs to with others, in the language of the page; empty for nothing
 */
public record Door(String label, String note, String href, String icon, String group) {}

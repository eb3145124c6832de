package org.teranga.platform.geography;

/**
 * A region of France; a collectivity overseas counts as its own.
 *
 * @param code INSEE's code of it
 * @param name its official name
 */
public record Region(String code, String name) {}

package org.teranga.themes;

/**
 * A record to render a template with.
 *
 * @param template path of the template, without extension
 * @param name     what is special about this one: {@code empty}, {@code faulty}
 * @param view     the record
 */
record Sample(String template, String name, Record view) {}

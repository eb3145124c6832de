package org.teranga.rights.reader;

import org.jspecify.annotations.Nullable;

/**
 * A page that was taken away ({@code rights/reader/retired}).
 *
 * @param title     what it was called
 * @param successor where to go on; null where nothing took its place
 * @param all       the address of all pages
 */
public record RetiredView(String title, RightsView.@Nullable Entry successor, String all) {}
